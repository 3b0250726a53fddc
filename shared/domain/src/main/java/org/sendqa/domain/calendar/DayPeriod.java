package org.sendqa.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.domain.time.DateWords;

/**
 * A single day, {@code 2026-04-15}: the period of a round that a person opens, so that an activity has one such round
 * for each day at most.
 */
public record DayPeriod(LocalDate day) implements Period {

    private static final Pattern ID = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Optional<DayPeriod> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DayPeriod(LocalDate.parse(id)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String id() {
        return day.toString();
    }

    @Override
    public String words() {
        return DateWords.day(day);
    }

    @Override
    public YearMonth month() {
        return YearMonth.from(day);
    }
}
