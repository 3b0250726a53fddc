package org.sendqa.domain.cycle;

import org.sendqa.domain.words.Coded;

/** Why a round gets more time, by code: what an officer types freely could name a child or somebody's illness. */
public enum ExtensionReason implements Coded {
    ABSENCES("absences", "several auditors are away"),
    PAPERS("papers", "papers came later than they should have"),
    SYSTEM("system", "the system couldn't be used for some time"),
    OTHER_WORK("other-work", "other work has to come first");

    private final String code;
    private final String words;

    ExtensionReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As letters say it, after "because". */
    public String words() {
        return words;
    }
}
