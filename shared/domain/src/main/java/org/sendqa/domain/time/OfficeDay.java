package org.sendqa.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns instants into days of an English council's calendar and back: Europe/London, summer time included. */
public final class OfficeDay {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private OfficeDay() {}

    /** The day on which an instant falls. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** The instant of a time of day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }
}
