package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.WorkingDays;

/**
 * Judges the days that an officer wants for a round, and refuses in a sentence. Rounds don't bound one another: each
 * has its own sample, counts and report. What bounds a round is that its auditors still know the case, and that the
 * daily sweep looks after it.
 *
 * @param today the day on which the officer asks
 */
public record NewDeadline(LocalDate today, WorkingDays workingDays) {

    /** How many working days ahead a round may close at most: six weeks. */
    public static final int MOST_WORKING_DAYS = 30;

    /** Why a running round's deadline can't become another one; empty if it can. */
    public Optional<String> againstExtending(Deadline now, Deadline wanted) {
        if (wanted.dueOn().isBefore(now.dueOn()) || wanted.closesOn().isBefore(now.closesOn())) {
            return Optional.of("Days only move later: this round is due on %s and closes after %s."
                    .formatted(DateWords.day(now.dueOn()), DateWords.day(now.closesOn())));
        }
        boolean dueStays = wanted.dueOn().equals(now.dueOn());
        return dueStays ? againstClosing(wanted) : againstDue(wanted).or(() -> againstClosing(wanted));
    }

    /** Why a round that is over can't be reopened until a deadline; empty if it can. Its old due date may stay. */
    public Optional<String> againstReopening(Deadline before, Deadline wanted) {
        if (today.isAfter(wanted.closesOn())) {
            return Optional.of("This round closed on %s. Say with dueOn and closesOn until when it takes answers again."
                    .formatted(DateWords.day(before.closesOn())));
        }
        if (wanted.closesOn().isBefore(before.closesOn())) {
            return Optional.of(
                    "It can't close earlier than it would have, after %s.".formatted(DateWords.day(before.closesOn())));
        }
        boolean stays = wanted.equals(before);
        return stays ? Optional.empty() : againstDue(wanted).or(() -> againstClosing(wanted));
    }

    private Optional<String> againstDue(Deadline wanted) {
        return wanted.dueOn().isBefore(today)
                ? Optional.of("The due date %s is past; choose today or a later day."
                        .formatted(DateWords.day(wanted.dueOn())))
                : againstDayOff(wanted.dueOn());
    }

    private Optional<String> againstClosing(Deadline wanted) {
        LocalDate latest = workingDays.plus(today, MOST_WORKING_DAYS);
        if (wanted.closesOn().isAfter(latest)) {
            return Optional.of("A round may close at most %d working days from now: by %s."
                    .formatted(MOST_WORKING_DAYS, DateWords.day(latest)));
        }
        if (wanted.closesOn().isBefore(wanted.dueOn())) {
            return Optional.of("A round can't close before its answers are due.");
        }
        return againstDayOff(wanted.closesOn());
    }

    private Optional<String> againstDayOff(LocalDate day) {
        return workingDays.isWorking(day)
                ? Optional.empty()
                : Optional.of("%s is no working day; the next one is %s."
                        .formatted(DateWords.weekday(day), DateWords.weekday(workingDays.onOrAfter(day))));
    }
}
