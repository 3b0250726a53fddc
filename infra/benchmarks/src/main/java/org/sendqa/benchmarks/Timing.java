package org.sendqa.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** How long some work takes, run after run; the first ones only warm up. */
final class Timing {

    /** How often to do the work. */
    static final int RUNS = 14;

    private static final int WARMING = 3;
    private static final int QUARTER = 4;

    private final List<Duration> runs = new ArrayList<>();

    /** Does the work once. */
    void once(IntSupplier work) {
        long begun = System.nanoTime();
        if (work.getAsInt() == Integer.MIN_VALUE) {
            throw new IllegalStateException("No work gives this; asking keeps it from being left out");
        }
        runs.add(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The runs that count: where there are many, three quarters of them. */
    List<Duration> warm() {
        return runs.subList(Math.max(WARMING, runs.size() / QUARTER), runs.size());
    }

    /** In nanoseconds. */
    long median() {
        return warm().stream().sorted().toList().get(warm().size() / 2).toNanos();
    }

    /** How many times as long as a peer. */
    double to(Timing peer) {
        return (double) median() / peer.median();
    }
}
