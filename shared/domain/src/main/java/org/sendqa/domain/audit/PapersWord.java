package org.sendqa.domain.audit;

import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.words.Coded;

/** What an auditor last said about opening the papers of the case: a word from a list, which can't name a child. */
public enum PapersWord implements Coded {
    /** Nothing, or what was said is taken back. */
    NOTHING("nothing", "nothing has been said"),
    /** They could be opened. */
    OPENED("opened", "they could be opened"),
    /** Whoever looks finds no such case. */
    NOT_FOUND("not-found", "there is no case under this number"),
    /** The auditor's account is kept out. */
    NO_RIGHTS("no-rights", "access to the case is denied"),
    /** The case opens, without what the audit needs. */
    INCOMPLETE("incomplete", "papers are missing from the case"),
    /** The system is down. */
    UNREACHABLE("unreachable", "the system can't be reached"),
    /** They were to be handed over or shown, and weren't. */
    NOT_HANDED_OVER("not-handed-over", "nobody has handed them over");

    private final String code;
    private final String words;

    PapersWord(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** As letters and forms say it. */
    public String words() {
        return words;
    }

    /** Whether it can be said of papers that are come by in a way. */
    public boolean fits(Way way) {
        return switch (this) {
            case NOTHING, OPENED, INCOMPLETE -> true;
            case NOT_FOUND, NO_RIGHTS, UNREACHABLE -> way == Way.REFERENCE;
            case NOT_HANDED_OVER -> way != Way.REFERENCE;
        };
    }

    /** Whether somebody has to see to it. */
    public boolean isTrouble() {
        return this != NOTHING && this != OPENED;
    }
}
