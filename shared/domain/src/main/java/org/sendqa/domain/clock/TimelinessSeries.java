package org.sendqa.domain.clock;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers timeliness over a register, case by case: of each step by the month in which it was taken and by a group of
 * cases, such as a locality or a team. Steps not taken and steps nobody can judge stand in no month: they are as they
 * are now.
 */
public final class TimelinessSeries {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::clock)
            .thenComparing(Key::step)
            .thenComparing(Key::month, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Key::group);

    private final YearMonth first;
    private final Map<Key, List<Outcome>> outcomes = new TreeMap<>(ORDER);

    /**
     * An empty series.
     *
     * @param first the earliest month to look at; steps taken before it are left out
     */
    public TimelinessSeries(YearMonth first) {
        this.first = first;
    }

    /**
     * What a row counts.
     *
     * @param month in which the steps were taken; null for those that weren't
     */
    public record Key(String clock, String step, @Nullable YearMonth month, String group) {}

    /** One row. */
    public record Row(Key key, Timeliness timeliness) {}

    /** Counts one case's clock in a group. */
    public void count(Clock clock, String group) {
        for (Step step : clock.steps()) {
            YearMonth month = month(step.outcome());
            if (month == null || !month.isBefore(first)) {
                Key key = new Key(clock.template().id(), step.milestone().id(), month, group);
                outcomes.computeIfAbsent(key, _ -> new ArrayList<>()).add(step.outcome());
            }
        }
    }

    /** The rows, by clock, step, month and group. */
    public List<Row> rows() {
        return outcomes.entrySet().stream()
                .map(row -> new Row(row.getKey(), Timeliness.of(row.getValue())))
                .toList();
    }

    private static @Nullable YearMonth month(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? YearMonth.from(done.doneOn()) : null;
    }
}
