package org.sendqa.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A line of the table: what was measured, and the median, least and most of its runs. */
record Figure(String what, List<Duration> sorted) {

    static Figure of(String what, List<Duration> runs) {
        return new Figure(what, runs.stream().sorted().toList());
    }

    static String heading() {
        return "%-48s %9s %9s %9s %5s".formatted("", "median", "least", "most", "runs");
    }

    @Override
    public String toString() {
        return "%-48s %9s %9s %9s %5d"
                .formatted(
                        what,
                        seconds(sorted.get(sorted.size() / 2)),
                        seconds(sorted.getFirst()),
                        seconds(sorted.getLast()),
                        sorted.size());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
