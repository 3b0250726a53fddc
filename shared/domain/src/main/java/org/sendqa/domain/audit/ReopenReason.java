package org.sendqa.domain.audit;

import org.sendqa.domain.words.Coded;

/** Why an officer gives a submitted audit back to its auditor. */
public enum ReopenReason implements Coded {
    BY_MISTAKE("by-mistake", "it was submitted by mistake"),
    UNFINISHED("unfinished", "something in it isn't finished"),
    ASKED("asked", "you asked for it");

    private final String code;
    private final String words;

    ReopenReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As the letter to the auditor says it, after "because". */
    public String words() {
        return words;
    }
}
