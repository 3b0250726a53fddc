package org.sendqa.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and months as letters, replies and reports write them: in British English, in the time of London. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private DateWords() {}

    /** A day such as {@code 1 April 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day with its name, such as {@code Wednesday 1 April 2026}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** An instant as clocks in England show it, such as {@code 1 April 2026, 09:30}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(OfficeDay.LONDON));
    }

    /** A month's name. */
    public static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** A month such as {@code April 2026}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
