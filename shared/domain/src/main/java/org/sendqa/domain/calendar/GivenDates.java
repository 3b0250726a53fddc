package org.sendqa.domain.calendar;

import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds out which period each date given by a pack stands for: the one that holds it, else the nearest, of two equally
 * near the later. So 10 February opens the round that the word "March" stands for.
 */
final class GivenDates {

    private GivenDates() {}

    /** The dates given for a period, in order; more than one is a mistake of the pack. */
    static List<LocalDate> of(Timing timing, AcademicCalendar calendar, Period period) {
        return timing.dates().stream()
                .filter(date -> period(date, timing.cadence(), calendar)
                        .filter(period::equals)
                        .isPresent())
                .toList();
    }

    /** The period that a date stands for; none if its year's terms aren't known or the activity never comes round. */
    static Optional<Period> period(LocalDate date, Cadence cadence, AcademicCalendar calendar) {
        int year = YearPeriod.of(date).start();
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(start -> YearPeriods.of(cadence, calendar.quarters(), start).stream())
                .flatMap(period ->
                        PeriodDays.of(period, cadence, calendar)
                                .map(days -> new Candidate(period, distance(date, days)))
                                .stream())
                .min(comparingLong(Candidate::distance)
                        .thenComparing(candidate -> candidate.period().month(), reverseOrder()))
                .map(Candidate::period);
    }

    private static long distance(LocalDate date, Span days) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(date, days.from()), ChronoUnit.DAYS.between(days.to(), date)));
    }

    private record Candidate(Period period, long distance) {}
}
