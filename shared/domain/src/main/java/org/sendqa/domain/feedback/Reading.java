package org.sendqa.domain.feedback;

import org.sendqa.domain.words.Coded;

/** How far an auditor is with the feedback on an audit. */
public enum Reading implements Coded {
    /** There is none. */
    NONE("none"),
    /** There is some that the auditor hasn't said to have read. */
    NEW("new"),
    /** The auditor said to have read all of it. */
    READ("read");

    private final String code;

    Reading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
