package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * The columns that were cheapest for each row, cost and price together, when the row was last looked at in full. Prices
 * only rise, so that what a column cost then bounds what it costs now from below, and every column not listed costs at
 * least as much as the last one listed: most searches look at a few columns of a row instead of all.
 */
final class Cheapest {

    private static final int LISTED = 16;

    private final Problem problem;
    private final int[][] columns;
    private final long[][] bounds;
    private final long[][] costs;

    Cheapest(Problem problem) {
        this.problem = problem;
        this.columns = new int[problem.rows()][];
        this.bounds = new long[problem.rows()][];
        this.costs = new long[problem.rows()][];
        Arrays.fill(columns, new int[0]);
        Arrays.fill(bounds, new long[0]);
        Arrays.fill(costs, new long[0]);
    }

    /** The listed columns of a row, cheapest first; none before it was looked at. */
    int[] columns(int row) {
        return columns[row];
    }

    /** What they cost when the row was looked at, rising. */
    long[] bounds(int row) {
        return bounds[row];
    }

    /** What they cost the row, side by side, since a row's own costs lie far apart in memory. */
    long[] costs(int row) {
        return costs[row];
    }

    /** Looks at a row in full. */
    void look(int row, long[] prices) {
        long[] all = problem.costs(row);
        int size = Math.min(LISTED, all.length);
        int[] nearest = new int[size];
        long[] least = new long[size];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int column = 0; column < all.length; column++) {
            long bound = all[column] + prices[column];
            if (bound < least[size - 1]) {
                insert(nearest, least, column, bound);
            }
        }
        columns[row] = nearest;
        bounds[row] = least;
        costs[row] = new long[size];
        Arrays.setAll(costs[row], index -> all[nearest[index]]);
    }

    private static void insert(int[] columns, long[] bounds, int column, long bound) {
        int at = bounds.length - 1;
        while (at > 0 && bounds[at - 1] > bound) {
            bounds[at] = bounds[at - 1];
            columns[at] = columns[at - 1];
            at--;
        }
        bounds[at] = bound;
        columns[at] = column;
    }
}
