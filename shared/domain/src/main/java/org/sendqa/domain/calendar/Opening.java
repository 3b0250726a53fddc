package org.sendqa.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** From which day of a period on it opens; it does so on the first working day at or after that. */
public sealed interface Opening {

    /** The last day that every month has. */
    int LAST_DAY = 28;

    /** Days of a weekend. */
    int WEEKEND = 2;

    /** The earliest day on which it may open. */
    LocalDate earliest(Span period);

    /** From the period's first day on. */
    record FirstDay() implements Opening {

        @Override
        public LocalDate earliest(Span period) {
            return period.from();
        }
    }

    /**
     * From the first such day of a month within the period on.
     *
     * @param day 1 to 28
     */
    record DayOfMonth(int day) implements Opening {

        /** Refuses days that some month doesn't have. */
        public DayOfMonth {
            if (day < 1 || day > LAST_DAY) {
                throw new IllegalArgumentException("A day of the month is 1 to 28, not " + day);
            }
        }

        @Override
        public LocalDate earliest(Span period) {
            LocalDate first = period.from().withDayOfMonth(day);
            return first.isBefore(period.from()) ? first.plusMonths(1) : first;
        }
    }

    /**
     * From the Monday of such a week on.
     *
     * @param number 1 is the week of the period's first day that is no weekend
     */
    record Week(int number) implements Opening {

        /** Refuses weeks below 1. */
        public Week {
            if (number < 1) {
                throw new IllegalArgumentException("Weeks count from 1, not " + number);
            }
        }

        @Override
        public LocalDate earliest(Span period) {
            LocalDate weekday = period.from().plusDays(WEEKEND); // a Saturday or Sunday is of the next week
            LocalDate monday = weekday.with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
            return monday.isBefore(period.from()) ? period.from() : monday;
        }
    }
}
