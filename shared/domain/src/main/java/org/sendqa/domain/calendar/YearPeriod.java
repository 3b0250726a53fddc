package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An academic year from September to August, {@code 2026-27}.
 *
 * @param start the calendar year of its September
 */
public record YearPeriod(int start) implements Period {

    private static final Pattern ID = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 100;

    /** How a year from one calendar year into the next is written. */
    public static String label(int start) {
        return "%d-%02d".formatted(start, (start + 1) % CENTURY);
    }

    /** The calendar year in which a year so written begins; empty if it is none. */
    public static Optional<Integer> start(String label) {
        if (!ID.matcher(label).matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(label.substring(0, YEAR_DIGITS));
        return label(start).equals(label) ? Optional.of(start) : Optional.empty();
    }

    /** The academic year that a day lies in. */
    public static YearPeriod of(LocalDate day) {
        return new YearPeriod(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    static Optional<YearPeriod> find(String id) {
        return start(id).map(YearPeriod::new);
    }

    /** From 1 September to 31 August. */
    static Span days(int start) {
        LocalDate first = LocalDate.of(start, Month.SEPTEMBER, 1);
        return new Span(first, first.plusYears(1).minusDays(1));
    }

    @Override
    public String id() {
        return label(start);
    }

    @Override
    public String words() {
        return "academic year " + id();
    }

    @Override
    public YearMonth month() {
        return YearMonth.of(start, Month.SEPTEMBER);
    }
}
