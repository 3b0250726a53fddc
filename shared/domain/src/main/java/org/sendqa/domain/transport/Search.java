package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * One search for the shortest way to place a row: over columns, along rows that would go from one to another, to a free
 * place or to a row that stays open (Dijkstra over reduced costs).
 */
final class Search {

    private static final int NONE = -1;

    private final Problem problem;
    private final Places places;
    private final Cheapest cheapest;
    private final long[] prices;
    private final long[] walked;
    private final int[] mover;
    private final int[] cameFrom;
    private final boolean[] settled;
    private final int[] reached;
    private int reachedCount;
    private long shortest;
    private int end;
    private int leaver;
    private int leftFrom;

    Search(Problem problem, Places places, long[] prices) {
        int count = problem.columns();
        this.problem = problem;
        this.places = places;
        this.cheapest = new Cheapest(problem);
        this.prices = prices;
        this.walked = new long[count];
        this.mover = new int[count];
        this.cameFrom = new int[count];
        this.settled = new boolean[count];
        this.reached = new int[count];
    }

    /** Finds the shortest way for one want of a row, goes it, and raises the prices by it. */
    void place(int row) {
        Arrays.fill(settled, false);
        Arrays.fill(walked, Problem.NEVER);
        reachedCount = 0;
        shortest = problem.open(row);
        end = Placement.OPEN;
        leftFrom = NONE;
        leave(row, NONE, 0);
        for (int column = nearest(); column != NONE; column = nearest()) {
            settled[column] = true;
            passOn(column);
        }
        raisePrices();
        go();
    }

    /** The nearest column reached and not yet settled, if it is nearer than the best end. */
    private int nearest() {
        int nearest = NONE;
        long least = shortest;
        for (int index = 0; index < reachedCount; index++) {
            int column = reached[index];
            if (walked[column] < least && !settled[column]) {
                least = walked[column];
                nearest = column;
            }
        }
        return nearest;
    }

    private void passOn(int column) {
        long here = walked[column] - prices[column];
        for (int index = 0; index < places.load(column); index++) {
            int row = places.row(column, index);
            long left = here - problem.cost(row, column);
            if (left + problem.open(row) < shortest) {
                shortest = left + problem.open(row);
                end = Placement.OPEN;
                leftFrom = column;
                leaver = row;
            }
            leave(row, column, left);
        }
    }

    /**
     * A row goes on from a column to all that it may have, cheapest first.
     *
     * @param left the way so far, without the row's cost there
     */
    private void leave(int row, int from, long left) {
        int[] columns = cheapest.columns(row);
        long[] bounds = cheapest.bounds(row);
        long[] costs = cheapest.costs(row);
        for (int index = 0; index < columns.length; index++) {
            if (left + bounds[index] >= shortest) {
                return;
            }
            reach(columns[index], row, from, left + costs[index]);
        }
        if (columns.length < problem.columns()) {
            cheapest.look(row, prices);
            long[] all = problem.costs(row);
            for (int column = 0; column < all.length; column++) {
                reach(column, row, from, left + all[column]);
            }
        }
    }

    private void reach(int column, int row, int from, long unpriced) {
        long through = unpriced + prices[column];
        if (through < shortest && through < walked[column] && !settled[column] && !places.has(row, column)) {
            note(column, row, from, through);
        }
    }

    private void note(int column, int row, int from, long through) {
        if (walked[column] == Problem.NEVER) {
            reached[reachedCount++] = column;
        }
        walked[column] = through;
        cameFrom[column] = from;
        mover[column] = row;
        int load = places.load(column);
        if (load < problem.capacity(column) && through - prices[column] + problem.step(column, load) < shortest) {
            shortest = through - prices[column] + problem.step(column, load);
            end = column;
            leftFrom = NONE;
        }
    }

    private void raisePrices() {
        for (int index = 0; index < reachedCount; index++) {
            int column = reached[index];
            if (settled[column] && walked[column] < shortest) {
                prices[column] += shortest - walked[column];
            }
        }
    }

    /** Backwards along the way, so that a full column gives a row up before it takes another. */
    private void go() {
        int column = end;
        if (leftFrom != NONE) {
            places.move(leaver, leftFrom, Placement.OPEN);
            column = leftFrom;
        }
        while (column != Placement.OPEN) {
            int from = cameFrom[column];
            places.move(mover[column], from == NONE ? Placement.OPEN : from, column);
            column = from == NONE ? Placement.OPEN : from;
        }
    }
}
