package org.sendqa.domain.feedback;

import org.sendqa.domain.words.Coded;

/** How far author and line manager are with what an audit found. */
public enum FindingsState implements Coded {
    /** Its author hasn't said to have read it. */
    NEW("new"),
    /** Its author has. */
    READ("read"),
    /** Its author asks for help. */
    HELP("help"),
    /** They talked about it, and will look at it again. */
    AGAIN("again"),
    /** They talked about it, and nothing is left to do. */
    DISCUSSED("discussed");

    private final String code;

    FindingsState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it still stands on the line manager's list. */
    public boolean isOpen() {
        return this != DISCUSSED;
    }
}
