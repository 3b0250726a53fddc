package org.sendqa.domain.concern;

import org.sendqa.domain.words.Coded;

/** What an auditor may raise about a case before anything is submitted (BIR-53). */
public enum Kind implements Coded {
    /** Somebody may not be safe; it is over once somebody who was told has taken it up by the local route. */
    SAFEGUARDING("safeguarding", "safeguarding concern"),
    /** Something in the case must be put right now; it is over once that is done or declined. */
    ACTION("remedial-action", "remedial action");

    private final String code;
    private final String words;

    Kind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As letters and pages say it. */
    public String words() {
        return words;
    }
}
