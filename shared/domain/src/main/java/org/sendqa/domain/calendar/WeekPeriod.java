package org.sendqa.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.domain.time.DateWords;

/**
 * A week from Monday to Sunday, {@code 2026-w17}, numbered as ISO 8601 does.
 *
 * @param monday its first day
 */
public record WeekPeriod(LocalDate monday) implements Period {

    private static final Pattern ID = Pattern.compile("([0-9]{4})-w([0-5][0-9])");

    /** Refuses another day of the week. */
    public WeekPeriod {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, not on " + DateWords.weekday(monday));
        }
    }

    static Optional<WeekPeriod> find(String id) {
        var matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate fourth = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4); // always in the year's first week
        LocalDate monday = fourth.with(DayOfWeek.MONDAY).plusWeeks(Integer.parseInt(matcher.group(2)) - 1L);
        WeekPeriod week = new WeekPeriod(monday);
        return week.id().equals(id) ? Optional.of(week) : Optional.empty();
    }

    @Override
    public String id() {
        return "%d-w%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public String words() {
        return "week of " + DateWords.day(monday);
    }

    @Override
    public YearMonth month() {
        return YearMonth.from(monday);
    }
}
