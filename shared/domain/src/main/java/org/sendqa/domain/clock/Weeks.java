package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Counts calendar weeks from day to day. A limit "within six weeks of" a day ends at the end of the same weekday six
 * weeks on: day 42 is in time, day 43 late. Days are days of the calendar, so clock changes lengthen none.
 */
public final class Weeks {

    private Weeks() {}

    /** The last day in time. */
    public static LocalDate after(LocalDate start, int weeks) {
        return start.plusWeeks(weeks);
    }

    /**
     * Whole weeks that have gone by from one day to another, as audit forms ask for since the request.
     *
     * @param to on or after {@code from}, else refused
     */
    public static int whole(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("No weeks go by from %s back to %s".formatted(from, to));
        }
        return Math.toIntExact(ChronoUnit.WEEKS.between(from, to));
    }
}
