package org.sendqa.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sendqa.domain.calendar.Span;
import org.sendqa.domain.json.Located;

/** Reads days and rows of days. */
final class DayReader {

    private DayReader() {}

    static LocalDate day(Located value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException none) {
            throw value.mustBe("a day of the calendar, as in 2026-09-03");
        }
    }

    static Span span(Located span) {
        LocalDate from = day(span.member("from"));
        LocalDate to = day(span.member("to"));
        if (to.isBefore(from)) {
            throw span.refused("to", "lies before its from; give the earlier day first");
        }
        return new Span(from, to);
    }
}
