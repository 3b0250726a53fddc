package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Where the searches start: prices as they came out for a part of the rows, places sold at these prices, and each row
 * where it costs least, as long as there is a place. Few rows are left to be searched for, and those close by.
 */
final class Start {

    /** One row of so many is enough to tell the prices. */
    private static final int SHARE = 4;

    /** Fewer rows than these are searched for as fast as they are sampled. */
    private static final int FEW = 160;

    private Start() {}

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

    /** Places all rows that find a place where they cost least. */
    static void place(Problem problem, Places places, Market market, long[] prices) {
        for (int row = 0; row < problem.rows(); row++) {
            for (int want = 0; want < problem.wants(row); want++) {
                int column = cheapest(problem, row, prices, places);
                if (column == problem.columns() || places.load(column) == market.sold(column)) {
                    break;
                }
                places.move(row, Places.NOWHERE, column);
            }
        }
    }

    private static int cheapest(Problem problem, int row, long[] prices, Places places) {
        long[] costs = problem.costs(row);
        long least = problem.open(row);
        int cheapest = costs.length;
        for (int column = 0; column < costs.length; column++) {
            long cost = costs[column] + prices[column];
            if (cost < least && !places.has(row, column)) {
                least = cost;
                cheapest = column;
            }
        }
        return cheapest;
    }
}
