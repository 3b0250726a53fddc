package org.sendqa.sampling;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.HalfTermPeriod;
import org.sendqa.domain.calendar.MonthPeriod;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.CycleRef;

/**
 * Where a cycle stands among those that share out a term's authors: the two halves of a term, or the months that the
 * pack groups; every other cycle stands alone.
 *
 * @param before the term's earlier cycles
 * @param left how many of the term there are from this one on
 */
record TermBatch(List<CycleRef> before, int left) {

    private static final int HALVES = 2;

    /** The place of a cycle; empty if the pack names months and the cycle's is none of them. */
    static Optional<TermBatch> of(CycleRef cycle, List<List<Integer>> terms) {
        return switch (cycle.when()) {
            case MonthPeriod(var month) ->
                terms.stream()
                        .filter(term -> term.contains(month.getMonthValue()))
                        .findFirst()
                        .map(term -> ofMonth(cycle, month, term));
            case HalfTermPeriod(var term, int half)
            when half == HALVES -> Optional.of(new TermBatch(List.of(cycle.in(new HalfTermPeriod(term, 1))), 1));
            case HalfTermPeriod _ -> Optional.of(new TermBatch(List.of(), HALVES));
            case Period _ -> Optional.of(new TermBatch(List.of(), 1));
        };
    }

    private static TermBatch ofMonth(CycleRef cycle, YearMonth month, List<Integer> term) {
        int place = term.indexOf(month.getMonthValue());
        Stream<CycleRef> before = term.subList(0, place).stream().map(earlier -> cycle.in(earlier(month, earlier)));
        return new TermBatch(before.toList(), term.size() - place);
    }

    /** A month of that number before another, which may lie in the calendar year before. */
    private static MonthPeriod earlier(YearMonth now, int month) {
        return new MonthPeriod(YearMonth.of(month < now.getMonthValue() ? now.getYear() : now.getYear() - 1, month));
    }
}
