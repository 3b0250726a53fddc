package org.sendqa.domain.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** Reads dates as people in England write them: day, month and year in four digits, with slashes. */
final class DateReader {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final String REMEDY = "Write day/month/year, such as 05/03/2026";
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?");
    private static final int MONTHS = 12;
    private static final int EARLIEST_YEAR = 1900;
    private final LocalDate today;

    DateReader(LocalDate today) {
        this.today = today;
    }

    /** Keeps a date as it is; refuses one after today. */
    void readDate(Column column, String text, RowDraft draft) {
        read(column, text, draft, date -> draft.date(column, date));
    }

    /** Keeps the age group only. */
    void readBirthDate(Column column, String text, RowDraft draft) {
        read(column, text, draft, birthDate -> {
            draft.born(birthDate);
            AgeGroup.of(birthDate, today)
                    .ifPresentOrElse(
                            group -> draft.attribute(column.field(), group),
                            () -> draft.fault(
                                    column.heading(),
                                    "The date makes somebody older than 25, when a plan has ended",
                                    "Check the year"));
        });
    }

    private void read(Column column, String text, RowDraft draft, Consumer<LocalDate> keep) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            draft.fault(column.heading(), notADate(text), REMEDY);
            return;
        }
        int day = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(parts.group(3)), month, day);
            if (date.isAfter(today)) {
                draft.fault(column.heading(), "%s is in the future".formatted(text), "Check the year");
            } else if (date.getYear() < EARLIEST_YEAR) {
                draft.fault(column.heading(), "%s lies before 1900".formatted(text), "Check the year");
            } else {
                keep.accept(date);
            }
        } catch (DateTimeException impossible) {
            draft.fault(column.heading(), "The calendar has no %s".formatted(text), remedy(day, month));
        }
    }

    private static String notADate(String text) {
        return YEAR_FIRST.matcher(text).matches() ? "The year stands first here" : "The text is no date in full";
    }

    private static String remedy(int day, int month) {
        return month > MONTHS && day <= MONTHS
                ? "Day and month seem to be swapped: write the day first, such as 05/03/2026"
                : "Check day and month. " + REMEDY;
    }
}
