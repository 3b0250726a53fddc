package org.sendqa.domain.calendar;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One time that an activity comes round: a month, a term, a quarter. Its id stands in keys and addresses. */
public sealed interface Period
        permits DayPeriod, MonthPeriod, TermPeriod, HalfTermPeriod, QuarterPeriod, WeekPeriod, YearPeriod {

    /** As keys and addresses write it, such as {@code 2026-04} or {@code 2026-27-autumn}. */
    String id();

    /** As people say it, such as "April 2026" or "autumn term 2026". */
    String words();

    /** The month it is reckoned from where only months count, such as September for an autumn term. */
    YearMonth month();

    /** Whether it lies so many months from another period or less, of whatever kind the two are. */
    default boolean isWithin(int months, Period other) {
        return Math.abs(ChronoUnit.MONTHS.between(other.month(), month())) <= months;
    }

    /** The period of an id; refuses a text that is none. */
    static Period of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                ("'%s' is no period; write one as in 2026-04, 2026-27-autumn, 2026-27-autumn-1,"
                                + " 2026-q2, 2026-27-q1, 2026-w17, 2026-27 or 2026-04-15")
                        .formatted(id)));
    }

    /** The period of an id that somebody typed; empty if it is none. */
    static Optional<Period> find(String id) {
        return Stream.<Function<String, Optional<? extends Period>>>of(
                        DayPeriod::find,
                        MonthPeriod::find,
                        TermPeriod::find,
                        HalfTermPeriod::find,
                        QuarterPeriod::find,
                        WeekPeriod::find,
                        YearPeriod::find)
                .<Period>flatMap(kind -> kind.apply(id).stream())
                .findFirst();
    }
}
