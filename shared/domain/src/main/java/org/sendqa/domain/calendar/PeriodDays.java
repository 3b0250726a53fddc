package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Finds the days of a period; those of a term only if the authority has given that year's terms. */
final class PeriodDays {

    private static final int QUARTER = 3;

    private PeriodDays() {}

    static Optional<Span> of(Period period, Cadence cadence, AcademicCalendar calendar) {
        return switch (period) {
            case DayPeriod(var day) -> Optional.of(new Span(day, day));
            case MonthPeriod(var month) -> Optional.of(months(month, cadence instanceof Cadence.Months(int n) ? n : 1));
            case TermPeriod(int year, var term) ->
                calendar.year(year).map(known -> known.term(term).days());
            case HalfTermPeriod(var term, int half) ->
                calendar.year(term.year()).map(known -> known.term(term.term()).half(half));
            case QuarterPeriod quarter -> Optional.of(months(quarter.month(), QUARTER));
            case WeekPeriod(var monday) -> Optional.of(weeks(monday, cadence instanceof Cadence.Weeks(int n) ? n : 1));
            case YearPeriod(int start) -> Optional.of(YearPeriod.days(start));
        };
    }

    private static Span weeks(LocalDate monday, int number) {
        return new Span(monday, monday.plusWeeks(number).minusDays(1));
    }

    private static Span months(YearMonth first, int number) {
        return new Span(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth());
    }
}
