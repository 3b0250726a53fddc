package org.sendqa.domain.audit;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.DateWords;

/**
 * An audit with the days that its auditor has.
 *
 * @param audit under these days, if it is open
 * @param from what they count from
 */
public record Due(Audit audit, DaysFrom from) {

    private static final String AWAITED = "The papers are still being prepared. Your days count from the day on which"
            + " they are complete; a mail tells you then. The round takes answers until ";

    /** Whether it can't be asked for yet, since its papers aren't complete. */
    public boolean isAwaitingPapers() {
        return from == DaysFrom.PAPERS_AWAITED;
    }

    /** Whether it should have come in by now: its last day is over, and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return audit.isOpen() && !isAwaitingPapers() && deadline().dueOn().isBefore(today);
    }

    /** Its days. */
    public Deadline deadline() {
        return audit.header().deadline();
    }

    /** When it is due, as the subject of a letter ends. */
    public String label() {
        return isAwaitingPapers()
                ? "papers to come"
                : "due " + DateWords.weekday(deadline().dueOn());
    }

    /** Until when it may be submitted, as letters say it. */
    public String words() {
        String closes = DateWords.weekday(deadline().closesOn());
        return switch (from) {
            case ROUND, PAPERS ->
                "Please submit by %s. Until %s a submission still counts, marked as late."
                        .formatted(DateWords.weekday(deadline().dueOn()), closes);
            case PAPERS_AWAITED -> AWAITED + closes + ".";
            case PAPERS_TOO_LATE -> "Please submit by %s: the round closes after that day.".formatted(closes);
        };
    }
}
