package org.sendqa.domain.audit;

import java.util.Locale;
import org.sendqa.domain.words.Coded;

/** What an auditor's days count from. */
public enum DaysFrom implements Coded {
    /** The audits of the round were handed out; the auditor reads nothing in SEND QA. */
    ROUND,
    /** The papers that are read in SEND QA aren't complete: nobody is late for what they were never given. */
    PAPERS_AWAITED,
    /** They are; the days count from then, or are the round's if these end later. */
    PAPERS,
    /** They were complete so late that the round closes before the days are over. */
    PAPERS_TOO_LATE;

    /** Whether papers are read in SEND QA and complete. */
    public boolean hasPapers() {
        return this == PAPERS || this == PAPERS_TOO_LATE;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
