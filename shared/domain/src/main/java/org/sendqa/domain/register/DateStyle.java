package org.sendqa.domain.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source writes its dates: exactly one way is declared, and no other is read, since 05/03/2026 is two days.
 * Months may be named in English; years have four digits.
 */
public enum DateStyle {
    DAY_FIRST("dd/MM/yyyy", "D/M/Y", "day/month/year", "05/03/2026"),
    DAY_FIRST_DASHES("dd-MM-yyyy", "D-M-Y", "day-month-year", "05-03-2026"),
    DAY_FIRST_DOTS("dd.MM.yyyy", "D\\.M\\.Y", "day.month.year", "05.03.2026"),
    DAY_FIRST_TIMED("dd/MM/yyyy HH:mm:ss", "D/M/YT", "day/month/year and a time", "05/03/2026 00:00:00"),
    NAMED_MONTH("dd MMM yyyy", "D[ -]N[ -]Y", "day, month by name and year", "05 Mar 2026"),
    YEAR_FIRST("yyyy-MM-dd", "Y-M-D", "year-month-day", "2026-03-05"),
    YEAR_FIRST_TIMED("yyyy-MM-dd HH:mm:ss", "Y-M-DT", "year-month-day and a time", "2026-03-05 00:00:00"),
    MONTH_FIRST("MM/dd/yyyy", "M/D/Y", "month/day/year", "03/05/2026");

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final int LETTERS = 4;

    private final String format;
    private final String words;
    private final String example;
    private final Pattern pattern;

    DateStyle(String format, String shape, String words, String example) {
        this.format = format;
        this.words = words;
        this.example = example;
        this.pattern = Pattern.compile(shape.replace("D", "(?<day>\\d{1,2})")
                .replace("M", "(?<month>\\d{1,2})")
                .replace("N", "(?<month>\\p{Alpha}{3})\\p{Alpha}{0,6}")
                .replace("Y", "(?<year>\\d{4})")
                .replace("T", "[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?"));
    }

    /** The style of a format as {@link #format} writes it. */
    public static Optional<DateStyle> of(String format) {
        return Arrays.stream(values())
                .filter(style -> style.format.equals(format))
                .findFirst();
    }

    /** All formats that may be declared. */
    public static List<String> formats() {
        return Arrays.stream(values()).map(DateStyle::format).toList();
    }

    /** What a mapping writes, such as {@code dd/MM/yyyy}. */
    public String format() {
        return format;
    }

    /** What to do about a date in another style. */
    public String remedy() {
        return "Write %s, such as %s".formatted(words, example);
    }

    String example() {
        return example;
    }

    /** Whether the year comes first. */
    boolean yearFirst() {
        return format.startsWith("yyyy");
    }

    /** Which of day and month comes first. */
    String first() {
        return this == MONTH_FIRST ? "month" : "day";
    }

    /** Day, month and year in a text of this style; whether the calendar has such a day is another question. */
    Optional<int[]> parts(String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int[] numbers = {
            Integer.parseInt(parts.group("day")), month(parts.group("month")), Integer.parseInt(parts.group("year"))
        };
        return Optional.of(numbers);
    }

    /** The day that a text of this style names; empty for another text, or a day that the calendar hasn't. */
    public Optional<LocalDate> day(String text) {
        return parts(text).flatMap(DateStyle::day);
    }

    private static Optional<LocalDate> day(int[] dayMonthYear) {
        try {
            return Optional.of(LocalDate.of(dayMonthYear[2], dayMonthYear[1], dayMonthYear[0]));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int place = MONTHS.indexOf(text.toLowerCase(Locale.ROOT));
        return place < 0 ? 0 : place / LETTERS + 1;
    }
}
