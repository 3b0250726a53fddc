package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A clock of one case, read on what is recorded.
 *
 * @param steps those that may be asked of the case, in the template's order; none if the clock isn't for it
 */
public record Clock(ClockTemplate template, Recorded recorded, List<Step> steps) {

    /** Copies the steps. */
    public Clock {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a clock.
     *
     * @param asAt the day up to which the record goes: a step not taken by then is overdue once its day is over
     */
    public static Clock of(ClockTemplate template, Recorded recorded, LocalDate asAt) {
        Judgement judgement = new Judgement(template, recorded, asAt);
        List<Step> steps = template.milestones().stream()
                .flatMap(milestone -> judgement.of(milestone).map(outcome -> new Step(milestone, outcome)).stream())
                .toList();
        return new Clock(template, recorded, steps);
    }

    /** How a milestone stands; empty if it isn't asked of the case. */
    public Optional<Outcome> outcome(String milestone) {
        return steps.stream()
                .filter(step -> step.milestone().id().equals(milestone))
                .map(Step::outcome)
                .findFirst();
    }

    /**
     * Whole weeks from the first anchor to a day, or to the last step if it was taken before; empty if the anchor isn't
     * recorded or lies after that.
     */
    public OptionalInt weeks(LocalDate day) {
        LocalDate end = ended().filter(day::isAfter).orElse(day);
        return recorded.on(template.anchors().getFirst().date())
                .filter(start -> !start.isAfter(end))
                .map(start -> OptionalInt.of(Weeks.whole(start, end)))
                .orElseGet(OptionalInt::empty);
    }

    /** When its last step was taken; empty before that. */
    private Optional<LocalDate> ended() {
        return steps.isEmpty() || !(steps.getLast().outcome() instanceof Outcome.Done done)
                ? Optional.empty()
                : Optional.of(done.doneOn());
    }
}
