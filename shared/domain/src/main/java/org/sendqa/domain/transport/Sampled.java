package org.sendqa.domain.transport;

import java.util.Arrays;

/** A smaller problem of the same kind, of some of the rows and as many of the places, whose prices are nearly right. */
final class Sampled {

    /** One row of so many is enough to tell the prices. */
    private static final int SHARE = 4;

    /** Fewer rows than these are searched for as fast as they are sampled. */
    private static final int FEW = 700;

    private Sampled() {}

    /** By column, what a place is worth as far as a sample of the rows tells. */
    static long[] prices(Problem problem) {
        return problem.rows() < FEW
                ? new long[problem.columns()]
                : ShortestPaths.solve(sample(problem)).prices();
    }

    private static Problem sample(Problem problem) {
        int rows = problem.rows() / SHARE;
        long[][] costs = new long[rows][];
        Arrays.setAll(costs, row -> problem.costs(row * SHARE));
        long[] open = new long[rows];
        Arrays.setAll(open, row -> problem.open(row * SHARE));
        int[] wants = new int[rows];
        Arrays.setAll(wants, row -> problem.wants(row * SHARE));
        long[][] steps = new long[problem.columns()][];
        Arrays.setAll(steps, column -> steps(problem, column));
        return new Problem(costs, open, wants, steps);
    }

    private static long[] steps(Problem problem, int column) {
        int capacity = problem.capacity(column);
        long[] steps = new long[Math.ceilDiv(capacity, SHARE)];
        Arrays.setAll(steps, place -> problem.step(column, Math.min(place * SHARE + SHARE / 2, capacity - 1)));
        return steps;
    }
}
