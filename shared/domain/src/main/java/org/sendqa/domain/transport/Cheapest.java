package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * The columns that were cheapest for each row, cost and price together, when the row was last looked at in full. Prices
 * only rise, so that what a column cost then bounds what it costs now from below, and every column not listed costs at
 * least as much as the last one listed: most searches look at a few columns of a row instead of all. What belongs to a
 * row lies side by side in one array, since a search jumps from row to row and waits for memory.
 */
final class Cheapest {

    private static final int LISTED = 12;
    private static final int ENTRY = 3;
    private static final int COST = 1;
    private static final int COLUMN = 2;

    private final Problem problem;
    private final long[] prices;
    private final int stride;
    private final long[] lists;

    Cheapest(Problem problem, long[] prices) {
        this.problem = problem;
        this.prices = prices;
        this.stride = Math.min(LISTED, problem.columns()) * ENTRY;
        this.lists = new long[problem.rows() * stride];
        Arrays.fill(lists, Problem.NEVER);
    }

    /** Whether a row was looked at; where there are no columns, there is nothing to look at. */
    boolean isLooked(int row) {
        return stride == 0 || lists[first(row)] != Problem.NEVER;
    }

    /** Where a row's list begins, cheapest first. */
    int first(int row) {
        return row * stride;
    }

    int next(int at) {
        return at + ENTRY;
    }

    /** Where it ends. */
    int end(int row) {
        return first(row) + stride;
    }

    /** What the column costs at least. */
    long bound(int at) {
        return lists[at];
    }

    /** What it costs without its price. */
    long cost(int at) {
        return lists[at + COST];
    }

    int column(int at) {
        return (int) lists[at + COLUMN];
    }

    /** Looks at a row in full. */
    void look(int row) {
        long[] costs = problem.costs(row);
        int first = first(row);
        int last = first + stride - ENTRY;
        for (int at = first; at <= last; at += ENTRY) {
            lists[at] = Long.MAX_VALUE;
        }
        long most = Long.MAX_VALUE;
        for (int column = 0; column < costs.length; column++) {
            long bound = costs[column] + prices[column];
            if (bound < most) {
                insert(first, last, bound, column);
                most = lists[last];
            }
        }
        for (int at = first; at <= last; at += ENTRY) {
            lists[at + COST] = costs[column(at)];
        }
    }

    private void insert(int first, int last, long bound, int column) {
        int at = last;
        while (at > first && lists[at - ENTRY] > bound) {
            lists[at] = lists[at - ENTRY];
            lists[at + COLUMN] = lists[at - ENTRY + COLUMN];
            at -= ENTRY;
        }
        lists[at] = bound;
        lists[at + COLUMN] = column;
    }
}
