package org.sendqa.domain.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.domain.time.DateWords;

/**
 * Three months: a quarter of the calendar year, {@code 2026-q2}, or of the financial one, {@code 2026-27-q1}.
 *
 * @param year the calendar year in which the year counted begins
 * @param number 1 to 4
 */
public record QuarterPeriod(Quarters kind, int year, int number) implements Period {

    private static final Pattern ID = Pattern.compile("(.+)-q([1-4])");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("[0-9]{4}");
    private static final int MONTHS = 3;

    static Optional<QuarterPeriod> find(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        int number = Integer.parseInt(matcher.group(2));
        return CALENDAR_YEAR.matcher(year).matches()
                ? Optional.of(new QuarterPeriod(Quarters.CALENDAR, Integer.parseInt(year), number))
                : YearPeriod.start(year).map(start -> new QuarterPeriod(Quarters.FINANCIAL, start, number));
    }

    /** The quarter that begins in a month. */
    static QuarterPeriod from(Quarters kind, YearMonth first) {
        YearMonth counted = kind == Quarters.CALENDAR ? first : first.minusMonths(MONTHS);
        return new QuarterPeriod(kind, counted.getYear(), (counted.getMonthValue() - 1) / MONTHS + 1);
    }

    @Override
    public String id() {
        return "%s-q%d".formatted(kind == Quarters.CALENDAR ? Integer.toString(year) : YearPeriod.label(year), number);
    }

    @Override
    public String words() {
        return "%s to %s"
                .formatted(DateWords.name(month().getMonth()), DateWords.month(month().plusMonths(MONTHS - 1L)));
    }

    @Override
    public YearMonth month() {
        Month first = kind == Quarters.CALENDAR ? Month.JANUARY : Month.APRIL;
        return YearMonth.of(year, first).plusMonths((long) MONTHS * (number - 1));
    }
}
