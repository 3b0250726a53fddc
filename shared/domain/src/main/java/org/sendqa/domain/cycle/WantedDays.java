package org.sendqa.domain.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.json.Located;

/**
 * The days that somebody wants for a round, those not named staying as they are.
 *
 * @param dueOn the last day in time
 * @param closesOn the last day on which a submit is accepted
 */
public record WantedDays(
        @Nullable LocalDate dueOn, @Nullable LocalDate closesOn) {

    /** The members that a request names them by. */
    public static final String DUE = "dueOn";

    /** See {@link #DUE}. */
    public static final String CLOSES = "closesOn";

    /** Reads the days of a request as ISO dates; either may be missing. */
    public static WantedDays read(Located json) {
        return new WantedDays(day(json, DUE), day(json, CLOSES));
    }

    /** Whether any day is named. */
    public boolean areNamed() {
        return dueOn != null || closesOn != null;
    }

    /** The whole deadline, from the one that held. */
    public Deadline after(Deadline before) {
        return new Deadline(dueOn == null ? before.dueOn() : dueOn, closesOn == null ? before.closesOn() : closesOn);
    }

    private static @Nullable LocalDate day(Located json, String name) {
        return json.find(name).map(Located::date).orElse(null);
    }
}
