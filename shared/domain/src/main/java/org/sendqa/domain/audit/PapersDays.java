package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.WorkingDays;

/**
 * Counts the days of an auditor who reads the papers of a case in SEND QA: as many as everybody has, from the day on
 * which the papers were complete, never fewer than the round's and never beyond its closing day.
 *
 * @param round the round's days as they stand now
 * @param workingDays how many an auditor has
 */
public record PapersDays(Deadline round, int workingDays, WorkingDays calendar) {

    /**
     * The days of one audit.
     *
     * @param deadline while papers are awaited its due date is the closing day, before which nobody is late
     */
    public record Days(Deadline deadline, DaysFrom from) {}

    /** The days from when the papers were complete; empty while they aren't. */
    public Days from(Optional<LocalDate> completeOn) {
        return completeOn.map(this::from).orElseGet(() -> toTheClosingDay(DaysFrom.PAPERS_AWAITED));
    }

    private Days from(LocalDate completeOn) {
        // Counted back from the due date first: how far papers reach into the past, the calendar needn't know.
        if (!completeOn.isAfter(calendar.plus(round.dueOn(), -workingDays))) {
            return new Days(round, DaysFrom.PAPERS);
        }
        LocalDate whole = calendar.plus(completeOn, workingDays);
        if (whole.isAfter(round.closesOn())) {
            return toTheClosingDay(DaysFrom.PAPERS_TOO_LATE);
        }
        LocalDate later = whole.isAfter(round.dueOn()) ? whole : round.dueOn();
        return new Days(new Deadline(later, round.closesOn()), DaysFrom.PAPERS);
    }

    private Days toTheClosingDay(DaysFrom from) {
        return new Days(new Deadline(round.closesOn(), round.closesOn()), from);
    }
}
