package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Solves a {@link Problem} exactly by successive shortest augmenting paths over reduced costs (Jonker and Volgenant
 * 1987; for columns with convex costs Ahuja, Magnanti and Orlin, Network Flows, 1993, chapters 9 and 14). Rows are
 * placed one after another. A column stands in the search once, however many rows it takes, so that memory is the costs
 * and little more.
 */
public final class ShortestPaths {

    private ShortestPaths() {}

    /** A placement of least total cost, with the prices that prove it to {@link OptimalityCheck}. */
    public static Placement solve(Problem problem) {
        Places places = new Places(problem);
        long[] prices = new long[problem.columns()];
        // A column that takes nobody is never reached, at any price.
        Arrays.setAll(prices, column -> problem.capacity(column) == 0 ? Problem.MOST : problem.step(column, 0));
        Search search = new Search(problem, places, prices);
        for (int row = 0; row < problem.rows(); row++) {
            for (int want = 0; want < problem.wants(row); want++) {
                search.place(row);
            }
        }
        return new Placement(places.columns(), prices);
    }
}
