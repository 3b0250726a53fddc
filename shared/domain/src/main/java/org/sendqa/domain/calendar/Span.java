package org.sendqa.domain.calendar;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param to the last day, itself included
 */
public record Span(LocalDate from, LocalDate to) {

    /** Refuses an end before the beginning. */
    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s to %s runs backwards; give the earlier day first".formatted(from, to));
        }
    }

    /** Whether a day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether all days of another are days of this one. */
    public boolean holds(Span other) {
        return holds(other.from) && holds(other.to);
    }

    /** Whether it ends before another begins. */
    boolean isBefore(Span other) {
        return to.isBefore(other.from);
    }

    /** These days and, where it lies outside, everything up to another day. */
    Span reaching(LocalDate day) {
        return new Span(day.isBefore(from) ? day : from, day.isAfter(to) ? day : to);
    }
}
