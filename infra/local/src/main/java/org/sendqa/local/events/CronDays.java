package org.sendqa.local.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.function.Predicate;

/** The days of a cron expression: its months, and either days of the month or days of the week. */
record CronDays(SortedSet<Integer> months, Predicate<LocalDate> rule) {

    static CronDays of(String dayOfMonth, String month, String dayOfWeek) {
        if (dayOfMonth.equals("?") == dayOfWeek.equals("?")) {
            throw new IllegalArgumentException("Of day of month and day of week exactly one should be ?, not %s and %s."
                    .formatted(dayOfMonth, dayOfWeek));
        }
        Predicate<LocalDate> rule = dayOfWeek.equals("?") ? ofMonth(dayOfMonth) : ofWeek(dayOfWeek);
        return new CronDays(CronField.MONTHS.values(month), rule);
    }

    boolean has(LocalDate day) {
        return months.contains(day.getMonthValue()) && rule.test(day);
    }

    private static Predicate<LocalDate> ofMonth(String text) {
        if (text.equals("L")) {
            return day -> day.getDayOfMonth() == day.lengthOfMonth();
        }
        if (text.endsWith("W")) {
            String number = text.substring(0, text.length() - 1);
            boolean last = number.equals("L");
            int near = last ? CronField.DAYS_OF_MONTH.last() : CronField.DAYS_OF_MONTH.number(number);
            return day -> day.equals(weekdayNear(day, last ? day.lengthOfMonth() : near));
        }
        SortedSet<Integer> days = CronField.DAYS_OF_MONTH.values(text);
        return day -> days.contains(day.getDayOfMonth());
    }

    private static Predicate<LocalDate> ofWeek(String text) {
        if (text.endsWith("L")) {
            DayOfWeek wanted = dayOfWeek(CronField.DAYS_OF_WEEK.number(text.substring(0, text.length() - 1)));
            return day -> day.equals(day.with(TemporalAdjusters.lastInMonth(wanted)));
        }
        int hash = text.indexOf('#');
        if (hash > 0) {
            DayOfWeek wanted = dayOfWeek(CronField.DAYS_OF_WEEK.number(text.substring(0, hash)));
            int ordinal = CronField.DAYS_OF_WEEK.number(text.substring(hash + 1));
            return day -> day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, wanted)));
        }
        SortedSet<Integer> days = CronField.DAYS_OF_WEEK.values(text);
        return day -> days.contains(day.getDayOfWeek().getValue() % 7 + 1);
    }

    /** The weekday nearest to a date, within its month. */
    private static LocalDate weekdayNear(LocalDate month, int dayOfMonth) {
        LocalDate date = month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth()));
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.getDayOfMonth() == 1 ? date.plusDays(2) : date.minusDays(1);
            case SUNDAY -> date.getDayOfMonth() == date.lengthOfMonth() ? date.minusDays(2) : date.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
        };
    }

    /** AWS counts from Sunday, 1, to Saturday, 7. */
    private static DayOfWeek dayOfWeek(int number) {
        return DayOfWeek.SATURDAY.plus(number);
    }
}
