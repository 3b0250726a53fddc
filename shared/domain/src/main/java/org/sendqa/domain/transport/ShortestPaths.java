package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Solves a {@link Problem} exactly by successive shortest augmenting paths over reduced costs (Jonker and Volgenant
 * 1987; for columns with convex costs Ahuja, Magnanti and Orlin, Network Flows, 1993, chapters 9 and 14). Rows are
 * placed one after another. A column stands in the search once however many rows it takes: what it costs to move one of
 * its rows to another column is kept between searches, so that memory is rows × columns for the costs and columns ×
 * columns beside them.
 */
public final class ShortestPaths {

    private static final int NONE = -1;

    private final Problem problem;
    private final Columns columns;
    private final long[] prices;
    private final long[] walked;
    private final int[] cameFrom;
    private final boolean[] settled;
    private long shortest;
    private int end;
    private int leftFrom;

    private ShortestPaths(Problem problem) {
        int count = problem.columns();
        this.problem = problem;
        this.columns = new Columns(problem);
        this.prices = new long[count];
        this.walked = new long[count];
        this.cameFrom = new int[count];
        this.settled = new boolean[count];
        // A column that takes nobody is never reached, at any price.
        Arrays.setAll(prices, column -> problem.capacity(column) == 0 ? Problem.MOST : problem.step(column, 0));
    }

    /** A placement of least total cost, with the prices that prove it to {@link OptimalityCheck}. */
    public static Placement solve(Problem problem) {
        ShortestPaths paths = new ShortestPaths(problem);
        for (int row = 0; row < problem.rows(); row++) {
            for (int want = 0; want < problem.wants(row); want++) {
                paths.place(row);
            }
        }
        return new Placement(paths.columns.places(), paths.prices);
    }

    private void place(int row) {
        begin(row);
        int column = nearest();
        while (column != NONE) {
            settled[column] = true;
            long[] moves = columns.moves(column);
            consider(column);
            column = relax(column, moves);
        }
        raisePrices();
        augment(row);
    }

    private void begin(int row) {
        Arrays.fill(settled, false);
        Arrays.fill(cameFrom, NONE);
        long[] costs = problem.costs(row);
        boolean fresh = problem.wants(row) == 1;
        for (int column = 0; column < costs.length; column++) {
            walked[column] = fresh || !columns.has(row, column) ? costs[column] + prices[column] : Problem.NEVER;
        }
        shortest = problem.open(row);
        end = Placement.OPEN;
        leftFrom = NONE;
    }

    /** Whether the path may end at a settled column: by a free place of it, or by a row of it that then stays open. */
    private void consider(int column) {
        long free = walked[column] - prices[column] + columns.step(column);
        if (free < shortest) {
            shortest = free;
            end = column;
        }
        long leaving = walked[column] - prices[column] + columns.leaving(column);
        if (leaving < shortest) {
            shortest = leaving;
            end = Placement.OPEN;
            leftFrom = column;
        }
    }

    /** Goes on from a settled column to all others; gives the nearest of them, if it is nearer than the best end. */
    private int relax(int from, long[] moves) {
        long here = walked[from] - prices[from];
        int nearest = NONE;
        long least = shortest;
        for (int column = 0; column < moves.length; column++) {
            if (!settled[column]) {
                long through = here + moves[column] + prices[column];
                if (through < walked[column]) {
                    walked[column] = through;
                    cameFrom[column] = from;
                }
                if (walked[column] < least) {
                    least = walked[column];
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private int nearest() {
        int nearest = NONE;
        long least = shortest;
        for (int column = 0; column < walked.length; column++) {
            if (walked[column] < least) {
                least = walked[column];
                nearest = column;
            }
        }
        return nearest;
    }

    private void raisePrices() {
        for (int column = 0; column < prices.length; column++) {
            if (settled[column] && walked[column] < shortest) {
                prices[column] += shortest - walked[column];
            }
        }
    }

    /** Backwards along the path, so that a full column gives a row up before it takes another. */
    private void augment(int start) {
        int column = end;
        if (column == Placement.OPEN && leftFrom != NONE) {
            columns.move(columns.leaver(leftFrom), leftFrom, Placement.OPEN);
            column = leftFrom;
        }
        while (column != Placement.OPEN) {
            int from = cameFrom[column];
            int row = from == NONE ? start : columns.mover(from, column);
            columns.move(row, from == NONE ? Placement.OPEN : from, column);
            column = from == NONE ? Placement.OPEN : from;
        }
    }
}
