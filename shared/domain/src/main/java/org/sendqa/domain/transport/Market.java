package org.sendqa.domain.transport;

import java.util.Arrays;

/** How many places each column sells, as many together as are wanted: the cheapest ones at given prices. */
final class Market {

    private final Problem problem;
    private final int[] sold;
    private int unsold;

    /**
     * Sells the places.
     *
     * @param prices by column, what its places are worth beside the others'; moved up or down together to where as many
     *     are sold as wanted
     */
    Market(Problem problem, long[] prices) {
        this.problem = problem;
        this.sold = new int[problem.columns()];
        this.unsold = problem.allWants();
        long level = level(prices);
        for (int column = 0; column < sold.length; column++) {
            prices[column] += level;
            while (next(column) < prices[column]) {
                sell(column);
            }
        }
        for (int column = 0; column < sold.length; column++) {
            while (unsold > 0 && next(column) == prices[column]) {
                sell(column);
            }
        }
    }

    /** Where the dearest place sold is no dearer than its column's price. */
    private long level(long[] prices) {
        int places = 0;
        for (int column = 0; column < sold.length; column++) {
            places += problem.capacity(column);
        }
        long[] levels = new long[places];
        for (int column = 0; column < sold.length; column++) {
            for (int place = 0; place < problem.capacity(column); place++) {
                levels[--places] = problem.step(column, place) - prices[column];
            }
        }
        Arrays.sort(levels);
        int wanted = Math.min(unsold, levels.length);
        return wanted == 0 ? 0 : levels[wanted - 1];
    }

    /** How many places of a column are sold. */
    int sold(int column) {
        return sold[column];
    }

    /** For how many wants there is no place, so that they stay open. */
    int unsold() {
        return unsold;
    }

    /** What the next place of a column costs it; {@link Problem#NEVER} if all are sold. */
    long next(int column) {
        return sold[column] < problem.capacity(column) ? problem.step(column, sold[column]) : Problem.NEVER;
    }

    /** What the last place sold costs its column. */
    long last(int column) {
        return problem.step(column, sold[column] - 1);
    }

    void sell(int column) {
        sold[column]++;
        unsold--;
    }

    void takeBack(int column) {
        sold[column]--;
        unsold++;
    }
}
