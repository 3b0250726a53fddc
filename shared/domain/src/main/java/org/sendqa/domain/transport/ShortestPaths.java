package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Solves a {@link Problem} exactly by successive shortest augmenting paths over reduced costs (Jonker and Volgenant
 * 1987; for columns with convex costs Ahuja, Magnanti and Orlin, Network Flows, 1993, chapters 9 and 14), from prices
 * that a quarter of the rows gave, they in turn from a quarter of them. A column stands in the search once, however
 * many rows it takes, so that memory is the costs and little more.
 */
public final class ShortestPaths {

    /** Above anything that a row could pay, so that a column that takes nobody is never reached. */
    private static final long UNAFFORDABLE = 2 * Problem.MOST;

    private ShortestPaths() {}

    /** A placement of least total cost, with the prices that prove it to {@link OptimalityCheck}. */
    public static Placement solve(Problem problem) {
        int open = problem.columns();
        long[] prices = Arrays.copyOf(Sampled.prices(problem), open + 1);
        Places places = new Places(problem);
        Market market = new Market(problem, prices);
        for (int column = 0; column < open; column++) {
            prices[column] = problem.capacity(column) == 0 ? UNAFFORDABLE : prices[column];
        }
        Start.place(problem, places, market, prices);
        Search search = new Search(problem, places, market, prices);
        for (int row = 0; row < problem.rows(); row++) {
            while (places.has(row, Places.NOWHERE)) {
                search.place(row);
            }
        }
        long level = prices[open];
        return new Placement(
                places.placed(),
                Arrays.stream(prices, 0, open).map(price -> price - level).toArray());
    }
}
