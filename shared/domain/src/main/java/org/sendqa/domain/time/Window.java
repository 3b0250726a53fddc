package org.sendqa.domain.time;

import java.time.LocalDate;

/**
 * The calendar months before a draw in which an event must have happened. From the same day of the month that many
 * months before, clamped to the month's last day, to the draw's own day, both included.
 *
 * @param event the date field it looks at, such as {@code finalised}
 * @param months at least 1
 */
public record Window(String event, int months) {

    /** Refuses fewer than one month. */
    public Window {
        if (months < 1) {
            throw new IllegalArgumentException("A window of %d months holds no day; write 1 or more".formatted(months));
        }
    }

    /** Whether a day lies in the window of a draw made on another. */
    public boolean holds(LocalDate day, LocalDate drawnOn) {
        return !day.isBefore(from(drawnOn)) && !day.isAfter(drawnOn);
    }

    /** The window's first day. */
    public LocalDate from(LocalDate drawnOn) {
        return drawnOn.minusMonths(months);
    }
}
