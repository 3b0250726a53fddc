package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** Academic years with the terms of an English county, and what they look like in words. */
final class SampleYears {

    static final AcademicYear LAST = new AcademicYear(
            2025,
            term("2025-09-02", "2025-12-19", "2025-10-27", "2025-10-31"),
            term("2026-01-05", "2026-04-02", "2026-02-16", "2026-02-20"),
            term("2026-04-20", "2026-07-21", "2026-05-25", "2026-05-29"),
            List.of());

    static final AcademicYear THIS = new AcademicYear(
            2026,
            term("2026-09-02", "2026-12-18", "2026-10-26", "2026-10-30"),
            term("2027-01-04", "2027-03-25", "2027-02-15", "2027-02-19"),
            term("2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04"),
            List.of());

    static final WorkingDays OFFICE = new WorkingDays(BankHolidays.englandAndWales());

    private SampleYears() {}

    /** Both years, calendar quarters, a pause in August. */
    static AcademicCalendar calendar() {
        return new AcademicCalendar(List.of(LAST, THIS), Quarters.CALENDAR, Set.of(8));
    }

    static Timing every(Cadence cadence) {
        return new Timing(cadence, List.of(), new Opening.FirstDay(), 7, true);
    }

    /** Each period of a year with its opening, or with why it is skipped. */
    static List<String> year(Timing timing, AcademicCalendar calendar, int start) {
        return new OpeningDays(timing, calendar, OFFICE)
                .year(start).stream().map(SampleYears::words).toList();
    }

    private static String words(Planned planned) {
        return switch (planned) {
            case Planned.Opens(var period, var on, var _, var reason) ->
                reason == Planned.Reason.WORDS
                        ? "%s %s".formatted(period.id(), on)
                        : "%s %s %s".formatted(period.id(), on, reason);
            case Planned.Skipped(var period, var why) -> "%s: %s".formatted(period.id(), why);
        };
    }

    static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Term term(String from, String to, String halfTermFrom, String halfTermTo) {
        return new Term(span(from, to), span(halfTermFrom, halfTermTo));
    }
}
