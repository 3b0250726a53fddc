package org.sendqa.domain.allocation;

import java.util.Arrays;

/**
 * Gives each row a column of its own at the least total cost, by shortest augmenting paths over reduced costs (Jonker
 * and Volgenant 1987). Rows are placed one after another; after each, the prices prove that no cheaper placement of the
 * rows so far exists.
 */
final class LeastCost {

    /** The cost of a pair that must not be. */
    static final long NEVER = 1L << 61;

    private static final int FREE = -1;

    private final long[][] costs;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowIn;
    private final int[] columnOf;
    private final long[] distance;
    private final int[] reachedFrom;
    private final boolean[] settled;

    private LeastCost(long[][] costs, int columns) {
        this.costs = costs;
        this.rowPrice = new long[costs.length];
        this.columnPrice = new long[columns];
        this.rowIn = new int[columns];
        this.columnOf = new int[costs.length];
        this.distance = new long[columns];
        this.reachedFrom = new int[columns];
        this.settled = new boolean[columns];
        Arrays.fill(rowIn, FREE);
        Arrays.fill(columnOf, FREE);
    }

    /**
     * Solves one problem.
     *
     * @param costs by row and column, at least as many columns as rows, each at least 0 and far below {@link #NEVER} or
     *     {@link #NEVER}; there must be a placement without any {@link #NEVER}
     * @return the column of each row
     */
    static int[] columns(long[][] costs) {
        if (costs.length == 0) {
            return new int[0];
        }
        LeastCost problem = new LeastCost(costs, costs[0].length);
        for (int row = 0; row < costs.length; row++) {
            problem.place(row);
        }
        return problem.columnOf;
    }

    private void place(int start) {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(settled, false);
        int column = settleNext(start, 0);
        while (rowIn[column] != FREE) {
            column = settleNext(rowIn[column], distance[column]);
        }
        reprice(start, distance[column]);
        augment(start, column);
    }

    private int settleNext(int row, long walked) {
        reachFrom(row, walked);
        int column = nearest();
        settled[column] = true;
        return column;
    }

    private void reachFrom(int row, long walked) {
        for (int column = 0; column < distance.length; column++) {
            long through = walked + costs[row][column] - rowPrice[row] - columnPrice[column];
            if (!settled[column] && through < distance[column]) {
                distance[column] = through;
                reachedFrom[column] = row;
            }
        }
    }

    private int nearest() {
        int nearest = FREE;
        for (int column = 0; column < distance.length; column++) {
            if (!settled[column] && (nearest == FREE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void reprice(int start, long walked) {
        rowPrice[start] += walked;
        for (int column = 0; column < distance.length; column++) {
            if (settled[column] && rowIn[column] != FREE) {
                rowPrice[rowIn[column]] += walked - distance[column];
                columnPrice[column] -= walked - distance[column];
            }
        }
    }

    private void augment(int start, int free) {
        int column = free;
        int row;
        do {
            row = reachedFrom[column];
            int given = columnOf[row];
            rowIn[column] = row;
            columnOf[row] = column;
            column = given;
        } while (row != start);
    }
}
