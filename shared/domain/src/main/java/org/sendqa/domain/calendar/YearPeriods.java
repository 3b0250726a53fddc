package org.sendqa.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Cadence.EachQuarter;
import org.sendqa.domain.calendar.Cadence.HalfTerms;
import org.sendqa.domain.calendar.Cadence.Months;
import org.sendqa.domain.calendar.Cadence.NamedMonths;
import org.sendqa.domain.calendar.Cadence.Terms;
import org.sendqa.domain.calendar.Cadence.Weeks;
import org.sendqa.domain.calendar.Cadence.Years;

/**
 * Names the periods that a cadence has in an academic year, in order; whether their dates are known is another matter.
 */
final class YearPeriods {

    private static final int MONTHS = 12;
    private static final List<Integer> QUARTER_STARTS = List.of(10, 1, 4, 7);

    /** The week that every series of several weeks has: that of the first Monday of September 2026. */
    private static final LocalDate FIRST_WEEK = LocalDate.of(2026, Month.SEPTEMBER, 7);

    private YearPeriods() {}

    static List<? extends Period> of(Cadence cadence, Quarters quarters, int year) {
        return switch (cadence) {
            case Weeks(int every) -> weeks(YearPeriod.days(year), every);
            case Months(int every) -> months(year, every);
            case HalfTerms _ ->
                terms(year)
                        .flatMap(term -> Stream.of(new HalfTermPeriod(term, 1), new HalfTermPeriod(term, 2)))
                        .toList();
            case Terms _ -> terms(year).toList();
            case EachQuarter _ ->
                QUARTER_STARTS.stream()
                        .map(month -> QuarterPeriod.from(quarters, month(year, month)))
                        .toList();
            case Years(int every, int from) ->
                year >= from && (year - from) % every == 0 ? List.of(new YearPeriod(year)) : List.of();
            case NamedMonths(var months) ->
                months.stream()
                        .map(month -> new MonthPeriod(month(year, month)))
                        .toList();
            case Cadence.OnEvent _, Cadence.AsRequired _, Cadence.Unset _ -> List.of();
        };
    }

    /** A series goes on from year to year, so that its weeks are always equally far apart (row WOL-067). */
    private static List<WeekPeriod> weeks(Span year, int every) {
        LocalDate monday = year.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        long since = ChronoUnit.WEEKS.between(FIRST_WEEK, monday);
        LocalDate first = monday.plusWeeks(Math.floorMod(-since, every));
        return Stream.iterate(first, year::holds, week -> week.plusWeeks(every))
                .map(WeekPeriod::new)
                .toList();
    }

    private static List<MonthPeriod> months(int year, int every) {
        return IntStream.range(0, MONTHS / every)
                .mapToObj(round ->
                        new MonthPeriod(YearMonth.of(year, Month.SEPTEMBER).plusMonths((long) round * every)))
                .toList();
    }

    private static Stream<TermPeriod> terms(int year) {
        return Stream.of(TermName.values()).map(term -> new TermPeriod(year, term));
    }

    /** The month of that number in the academic year. */
    private static YearMonth month(int year, int month) {
        return YearMonth.of(month >= Month.SEPTEMBER.getValue() ? year : year + 1, month);
    }
}
