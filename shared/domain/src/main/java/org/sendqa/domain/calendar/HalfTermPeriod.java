package org.sendqa.domain.calendar;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Half a term, {@code 2026-27-autumn-1}.
 *
 * @param half 1 or 2
 */
public record HalfTermPeriod(TermPeriod term, int half) implements Period {

    private static final String FIRST = "-1";
    private static final String SECOND = "-2";

    static Optional<HalfTermPeriod> find(String id) {
        if (!id.endsWith(FIRST) && !id.endsWith(SECOND)) {
            return Optional.empty();
        }
        String term = id.substring(0, id.length() - FIRST.length());
        return TermPeriod.find(term).map(found -> new HalfTermPeriod(found, id.endsWith(FIRST) ? 1 : 2));
    }

    @Override
    public String id() {
        return term.id() + "-" + half;
    }

    @Override
    public String words() {
        return "%s half of the %s".formatted(half == 1 ? "first" : "second", term.words());
    }

    @Override
    public YearMonth month() {
        return YearMonth.of(term.month().getYear(), term.term().month(half));
    }
}
