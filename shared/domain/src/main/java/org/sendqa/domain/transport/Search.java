package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * One search for the shortest way to place a row: over columns, along rows that would go from one to another, to a
 * place that is sold and free (Dijkstra over reduced costs). On its way a column may sell one place more and another
 * one less, by way of the market; a want stays open in the market itself.
 */
final class Search {

    private static final int NONE = -1;
    private static final int SALE = -2;

    private final Problem problem;
    private final Places places;
    private final Market market;
    private final Cheapest cheapest;
    private final long[] prices;
    private final int open;
    private final long[] walked;
    private final int[] mover;
    private final int[] cameFrom;

    /** The columns reached, those settled first. */
    private final int[] reached;

    private int reachedCount;
    private int settledCount;
    private long shortest;
    private int end;

    /**
     * Searches in what is placed and sold already.
     *
     * @param prices by column; the last one is that of the market
     */
    Search(Problem problem, Places places, Market market, long[] prices) {
        this.problem = problem;
        this.places = places;
        this.market = market;
        this.cheapest = new Cheapest(problem, prices);
        this.prices = prices;
        this.open = problem.columns();
        this.walked = new long[prices.length];
        this.mover = new int[prices.length];
        this.cameFrom = new int[prices.length];
        this.reached = new int[prices.length];
    }

    /** Finds the shortest way for one want of a row, goes it, and raises the prices by it. */
    void place(int row) {
        Arrays.fill(walked, Problem.NEVER);
        reachedCount = 0;
        settledCount = 0;
        shortest = Problem.NEVER;
        leave(row, NONE, 0);
        for (int column = nearest(); column != NONE; column = nearest()) {
            trade(column);
            passOn(column);
        }
        for (int index = 0; index < settledCount; index++) {
            prices[reached[index]] += shortest - walked[reached[index]];
        }
        for (int column = end; column != NONE; column = cameFrom[column]) {
            arrive(column, cameFrom[column]);
        }
    }

    /** Settles the nearest column reached, if it is nearer than the best end. */
    private int nearest() {
        int nearest = NONE;
        long least = shortest;
        for (int index = settledCount; index < reachedCount; index++) {
            long way = walked[reached[index]];
            if (way < least) {
                least = way;
                nearest = index;
            }
        }
        if (nearest == NONE) {
            return NONE;
        }
        int column = reached[nearest];
        reached[nearest] = reached[settledCount];
        reached[settledCount++] = column;
        return column;
    }

    /** A column sells one place more; the market takes one back from whichever column. */
    private void trade(int column) {
        long here = walked[column] - prices[column];
        if (column != open) {
            reach(open, SALE, column, here + market.next(column));
            return;
        }
        for (int other = 0; other < open; other++) {
            if (market.sold(other) > 0) {
                reach(other, SALE, open, here - market.last(other));
            }
        }
    }

    private void passOn(int column) {
        long here = walked[column] - prices[column];
        int[] rows = places.rows(column);
        long[] costs = places.costs(column);
        for (int index = 0; index < places.load(column); index++) {
            leave(rows[index], column, here - costs[index]);
        }
    }

    /**
     * A row goes on from a column to all that it may have, cheapest first.
     *
     * @param left the way so far, without the row's cost there
     */
    private void leave(int row, int from, long left) {
        reach(open, row, from, left + problem.open(row));
        boolean looked = cheapest.isLooked(row);
        if (!looked) {
            cheapest.look(row);
        }
        for (int at = cheapest.first(row); at < cheapest.end(row); at = cheapest.next(at)) {
            if (left + cheapest.bound(at) >= shortest) {
                return;
            }
            reach(cheapest.column(at), row, from, left + cheapest.cost(at));
        }
        if (looked) {
            cheapest.look(row);
        }
        long[] costs = problem.costs(row);
        for (int column = 0; column < costs.length; column++) {
            reach(column, row, from, left + costs[column]);
        }
    }

    private void reach(int column, int row, int from, long unpriced) {
        long through = unpriced + prices[column];
        boolean nearer = through < walked[column] && through < shortest;
        if (nearer && (row == SALE || column == open || !places.has(row, column))) {
            if (walked[column] == Problem.NEVER) {
                reached[reachedCount++] = column;
            }
            walked[column] = through;
            cameFrom[column] = from;
            mover[column] = row;
            if (places.load(column) < (column == open ? market.unsold() : market.sold(column))) {
                shortest = through;
                end = column;
            }
        }
    }

    /** Backwards along the way, so that a full column gives a row up before it takes another. */
    private void arrive(int column, int from) {
        if (mover[column] != SALE) {
            places.move(mover[column], from, column);
        } else if (column == open) {
            market.sell(from);
        } else {
            market.takeBack(column);
        }
    }
}
