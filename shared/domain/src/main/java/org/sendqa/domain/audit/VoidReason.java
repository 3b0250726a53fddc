package org.sendqa.domain.audit;

import org.sendqa.domain.words.Coded;

/** Why a submitted audit can't stand. */
public enum VoidReason implements Coded {
    /** The auditor had a hand in the case. */
    HAND("hand", "its auditor had a hand in the case"),
    /** What was audited isn't the drawn case. */
    WRONG_CASE("wrong-case", "another case was audited than the drawn one"),
    /** Somebody else wrote the answers. */
    NOT_OWN_WORK("not-own-work", "its answers aren't the auditor's own");

    private final String code;
    private final String words;

    VoidReason(String code, String words) {
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
