package org.sendqa.edge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.clock.Milestone;
import org.sendqa.domain.clock.Outcome;
import org.sendqa.domain.clock.OutcomeWords;
import org.sendqa.domain.clock.Step;

/**
 * A step of a statutory clock as it goes out; null where something isn't known.
 *
 * @param kind who asks for it: {@code statutory}, {@code local} or {@code target}
 * @param law where the limit stands; empty where it is no law
 * @param days from the last day in time to the step or, overdue, up to now; negative for a step before it
 * @param outcome such as {@code late, excused}
 * @param words the outcome with its days or its reason
 */
public record StepReply(
        String step,
        String title,
        String kind,
        String law,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Long days,
        String outcome,
        String words) {

    static StepReply of(Step step) {
        Milestone milestone = step.milestone();
        Outcome outcome = step.outcome();
        var days = outcome.variance();
        return new StepReply(
                milestone.id(),
                milestone.title(),
                milestone.kind().words(),
                milestone.law(),
                outcome.due().orElse(null),
                outcome instanceof Outcome.Done done ? done.doneOn() : null,
                days.isPresent() ? days.getAsLong() : null,
                OutcomeWords.name(outcome),
                OutcomeWords.of(outcome));
    }
}
