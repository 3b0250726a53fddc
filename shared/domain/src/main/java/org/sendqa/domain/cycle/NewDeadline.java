package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.WorkingDays;

/**
 * Judges the days that an officer wants for a round, and refuses in a sentence. Rounds don't bound one another: each
 * has its own sample, counts and report. What bounds one is that its auditors still know the cases, and that the daily
 * sweep looks after it.
 *
 * @param today the day on which the officer asks
 */
public record NewDeadline(LocalDate today, WorkingDays workingDays) {

    /** How many working days ahead a round may close at most: six weeks. */
    public static final int MOST_WORKING_DAYS = 30;

    /** Why a running round's deadline can't become another one; empty if it can. */
    public Optional<String> againstExtending(Deadline now, Deadline wanted) {
        return againstMoving(now, wanted);
    }

    /** Why a round that is over can't be reopened until a deadline; empty if it can. */
    public Optional<String> againstReopening(Deadline before, Deadline wanted) {
        return today.isAfter(wanted.closesOn())
                ? Optional.of(
                        "This round closed on %s. Say with closesOn, and dueOn if it moves too, until when it takes"
                                        .formatted(DateWords.day(before.closesOn()))
                                + " answers again.")
                : againstMoving(before, wanted);
    }

    private Optional<String> againstMoving(Deadline before, Deadline wanted) {
        LocalDate latest = workingDays.plus(today, MOST_WORKING_DAYS);
        if (wanted.dueOn().isBefore(before.dueOn()) || wanted.closesOn().isBefore(before.closesOn())) {
            return Optional.of("Days only move later: this round was due on %s and closing after %s."
                    .formatted(DateWords.day(before.dueOn()), DateWords.day(before.closesOn())));
        }
        if (wanted.closesOn().isAfter(latest)) {
            return Optional.of("A round may close at most %d working days from now: by %s."
                    .formatted(MOST_WORKING_DAYS, DateWords.day(latest)));
        }
        if (wanted.closesOn().isBefore(wanted.dueOn())) {
            return Optional.of("A round can't close before its answers are due.");
        }
        return against(before.dueOn(), wanted.dueOn()).or(() -> against(before.closesOn(), wanted.closesOn()));
    }

    /** A day that stays may be past or a day off. */
    private Optional<String> against(LocalDate before, LocalDate day) {
        if (day.equals(before)) {
            return Optional.empty();
        }
        if (day.isBefore(today)) {
            return Optional.of("%s is past; choose today or a later day.".formatted(DateWords.weekday(day)));
        }
        return workingDays.isWorking(day)
                ? Optional.empty()
                : Optional.of("%s is no working day; the next one is %s."
                        .formatted(DateWords.weekday(day), DateWords.weekday(workingDays.onOrAfter(day))));
    }
}
