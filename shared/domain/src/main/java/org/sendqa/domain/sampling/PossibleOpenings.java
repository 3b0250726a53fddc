package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.DayPeriod;
import org.sendqa.domain.calendar.Period;

/**
 * The days on which a round can have opened, as far as the name of its period tells: from the month before its own,
 * where a pack gives the date, to the end of a year, where a round of so many months opened late.
 */
final class PossibleOpenings {

    private PossibleOpenings() {}

    /** All of them, in order; none for what is no period. */
    static Stream<LocalDate> of(String period) {
        return Period.find(period).stream().flatMap(PossibleOpenings::days);
    }

    private static Stream<LocalDate> days(Period period) {
        return period instanceof DayPeriod(LocalDate day)
                ? Stream.of(day)
                : period.month()
                        .minusMonths(1)
                        .atDay(1)
                        .datesUntil(period.month().plusYears(1).atDay(1));
    }
}
