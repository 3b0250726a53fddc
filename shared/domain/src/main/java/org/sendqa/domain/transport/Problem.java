package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * A transportation problem: each row wants so many different columns, each column takes so many rows, and every further
 * row costs a column at least as much as the one before. A row's want may stay open, at a price of its own.
 */
public final class Problem {

    /** The cost of a pair that must not be. */
    public static final long NEVER = 1L << 61;

    /** Costs of pairs, steps and openness lie below this, so that no sum on a path overflows. */
    public static final long MOST = 1L << 58;

    private final long[][] costs;
    private final long[] open;
    private final int[] wants;
    private final long[][] steps;

    /**
     * Takes the arrays as they are; nobody may change them afterwards.
     *
     * @param costs by row and column, 0 to {@link #MOST} or {@link #NEVER}
     * @param open by row, what each want that stays open costs
     * @param wants by row, how many different columns it wants, 1 or more
     * @param steps by column, what its first, second, ... row costs it, never falling; its length is the column's
     *     capacity
     */
    public Problem(long[][] costs, long[] open, int[] wants, long[][] steps) {
        this.costs = costs;
        this.open = open;
        this.wants = wants;
        this.steps = steps;
    }

    int rows() {
        return wants.length;
    }

    int columns() {
        return steps.length;
    }

    long[] costs(int row) {
        return costs[row];
    }

    long cost(int row, int column) {
        return costs[row][column];
    }

    long open(int row) {
        return open[row];
    }

    /** What a row costs in a column, or open, which stands behind the last column. */
    long costOrOpen(int row, int column) {
        return column == columns() ? open[row] : costs[row][column];
    }

    /** The wants of all rows. */
    int allWants() {
        return Arrays.stream(wants).sum();
    }

    int wants(int row) {
        return wants[row];
    }

    /** Whether a row may have a column. */
    public boolean allows(int row, int column) {
        return costs[row][column] < NEVER;
    }

    /** How many rows a column takes at most. */
    public int capacity(int column) {
        return steps[column].length;
    }

    long step(int column, int load) {
        return steps[column][load];
    }
}
