package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sendqa.domain.pack.Ages;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.time.DateWords;

/** Reads dates in the one style that is declared, and days that a workbook holds as such. */
final class DateReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?");
    private static final int MONTHS = 12;
    private static final int EARLIEST_YEAR = 1900;
    private final LocalDate today;
    private final DateStyle style;
    private final Ages ages;

    DateReader(LocalDate today, DateStyle style, Ages ages) {
        this.today = today;
        this.style = style;
        this.ages = ages;
    }

    /** Keeps a date as it is; refuses one after today. */
    void readDate(Column column, String text, RowDraft draft) {
        read(column, text, draft, date -> draft.date(column, date));
    }

    /** Keeps the age group only. */
    void readBirthDate(Column column, String text, RowDraft draft) {
        read(column, text, draft, birthDate -> keepBirthDate(column, birthDate, draft));
    }

    /** Takes a day from a workbook, like a date that was read. */
    void take(Column column, LocalDate day, RowDraft draft) {
        String shown = DateWords.day(day);
        if (column.kind() == Kind.BIRTH_DATE) {
            judge(column, day, shown, draft, birthDate -> keepBirthDate(column, birthDate, draft));
        } else {
            judge(column, day, shown, draft, date -> draft.date(column, date));
        }
    }

    private void keepBirthDate(Column column, LocalDate birthDate, RowDraft draft) {
        draft.born(birthDate);
        String against = ages.against(AgeGroup.age(birthDate, today));
        if (against.isEmpty()) {
            AgeGroup.of(birthDate, today).ifPresent(group -> draft.attribute(column.field(), group));
        } else {
            draft.fault(column.heading(), "The date makes somebody " + against, "Check the year, or leave the row out");
        }
    }

    private void read(Column column, String text, RowDraft draft, Consumer<LocalDate> keep) {
        Optional<int[]> parts = style.parts(text);
        if (parts.isEmpty()) {
            draft.fault(column.heading(), notADate(text), style.remedy());
            return;
        }
        style.day(text)
                .ifPresentOrElse(
                        date -> judge(column, date, text, draft, keep),
                        () -> draft.fault(
                                column.heading(), "The calendar has no %s".formatted(text), remedy(parts.get())));
    }

    private void judge(Column column, LocalDate date, String text, RowDraft draft, Consumer<LocalDate> keep) {
        if (date.isAfter(today)) {
            draft.fault(column.heading(), "%s is in the future".formatted(text), "Check the year");
        } else if (date.getYear() < EARLIEST_YEAR) {
            draft.fault(column.heading(), "%s lies before 1900".formatted(text), "Check the year");
        } else {
            keep.accept(date);
        }
    }

    private String notADate(String text) {
        return !style.yearFirst() && YEAR_FIRST.matcher(text).matches()
                ? "The year stands first here"
                : "The text is no date in full";
    }

    private String remedy(int[] dayMonthYear) {
        int day = dayMonthYear[0];
        int month = dayMonthYear[1];
        return month > MONTHS && day <= MONTHS
                ? "Day and month seem to be swapped: write the %s first, such as %s"
                        .formatted(style.first(), style.example())
                : "Check day and month. " + style.remedy();
    }
}
