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

    /** How many times as long as another, by their medians. */
    double to(Figure other) {
        return (double) median().toNanos() / other.median().toNanos();
    }

    private Duration median() {
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return "%-48s %9s %9s %9s %5d"
                .formatted(
                        what, seconds(median()), seconds(sorted.getFirst()), seconds(sorted.getLast()), sorted.size());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
