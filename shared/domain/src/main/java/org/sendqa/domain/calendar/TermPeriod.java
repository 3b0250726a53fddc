package org.sendqa.domain.calendar;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A term, {@code 2026-27-autumn}.
 *
 * @param year the calendar year in which the academic year begins
 */
public record TermPeriod(int year, TermName term) implements Period {

    static Optional<TermPeriod> find(String id) {
        int split = id.lastIndexOf('-');
        return YearPeriod.start(id.substring(0, Math.max(split, 0)))
                .flatMap(year -> TermName.find(id.substring(split + 1)).map(term -> new TermPeriod(year, term)));
    }

    @Override
    public String id() {
        return YearPeriod.label(year) + "-" + term.id();
    }

    @Override
    public String words() {
        return "%s term %d".formatted(term.id(), term.calendarYear(year));
    }

    @Override
    public YearMonth month() {
        return YearMonth.of(term.calendarYear(year), term.month(1));
    }
}
