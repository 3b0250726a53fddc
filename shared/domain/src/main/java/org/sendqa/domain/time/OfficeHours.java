package org.sendqa.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Counts the hours in which a council's offices work, bank holidays of England and Wales and weekends left out.
 *
 * @param opens when they open, in London
 * @param closes when they close, after that
 */
public record OfficeHours(LocalTime opens, LocalTime closes, WorkingDays days) {

    /** Refuses offices that close before they open. */
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Offices can't open at %s and close at %s".formatted(opens, closes));
        }
    }

    /** The instant so much working time after another. */
    public Instant plus(Instant from, Duration working) {
        LocalDate day = days.onOrAfter(OfficeDay.of(from));
        Duration left = working;
        Instant start = later(from, OfficeDay.at(day, opens));
        while (left.compareTo(untilClosing(start, day)) > 0) {
            left = left.minus(untilClosing(start, day));
            day = days.plus(day, 1);
            start = OfficeDay.at(day, opens);
        }
        return start.plus(left);
    }

    private Duration untilClosing(Instant start, LocalDate day) {
        Duration left = Duration.between(start, OfficeDay.at(day, closes));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
