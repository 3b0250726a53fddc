package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a step stands against its day. Late with a recorded exemption is an outcome of its own, shown apart from both
 * others; what isn't recorded is unknown, not late.
 */
public sealed interface Outcome {

    /** A step whose day is recorded. */
    sealed interface Done extends Outcome {

        /** The last day in time. */
        LocalDate dueOn();

        /** The day it was taken. */
        LocalDate doneOn();
    }

    /**
     * Taken by its day.
     *
     * @param exempt whether an exemption is recorded as well, since published figures leave such cases out
     */
    record OnTime(LocalDate dueOn, LocalDate doneOn, boolean exempt) implements Done {}

    /** Taken after its day, and nothing on record excuses it. */
    record Late(LocalDate dueOn, LocalDate doneOn) implements Done {}

    /** Taken after its day for a reason that the law accepts. */
    record Excused(LocalDate dueOn, LocalDate doneOn, Exemption exemption) implements Done {}

    /** Not taken, and its day isn't over. */
    record NotDueYet(LocalDate dueOn) implements Outcome {}

    /**
     * Not taken, and its day is over.
     *
     * @param by days since then
     */
    record Overdue(LocalDate dueOn, long by) implements Outcome {}

    /**
     * Can't be told.
     *
     * @param why what isn't recorded, in a sentence
     */
    record Unknown(String why) implements Outcome {}

    /** The last day in time, where it can be told. */
    default Optional<LocalDate> due() {
        return switch (this) {
            case Done done -> Optional.of(done.dueOn());
            case NotDueYet(LocalDate dueOn) -> Optional.of(dueOn);
            case Overdue(LocalDate dueOn, long _) -> Optional.of(dueOn);
            case Unknown _ -> Optional.empty();
        };
    }

    /** Days from the last day in time to the step, or so far if it is overdue: negative before it, positive after. */
    default OptionalLong variance() {
        return switch (this) {
            case Done done -> OptionalLong.of(ChronoUnit.DAYS.between(done.dueOn(), done.doneOn()));
            case Overdue(LocalDate _, long by) -> OptionalLong.of(by);
            case NotDueYet _, Unknown _ -> OptionalLong.empty();
        };
    }
}
