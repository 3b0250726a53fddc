package org.sendqa.sampling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and counts as letters and refusals write them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A day, such as {@code 1 April 2026}. */
    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
