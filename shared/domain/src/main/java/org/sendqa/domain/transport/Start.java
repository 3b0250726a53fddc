package org.sendqa.domain.transport;

/**
 * Where the searches start: each row where it costs least, as long as there is a place. Few rows are left to be
 * searched for, and those close by.
 */
final class Start {

    private Start() {}

    /** Places all rows that find a place where they cost least. */
    static void place(Problem problem, Places places, Market market, long[] prices) {
        for (int row = 0; row < problem.rows(); row++) {
            for (int want = 0; want < problem.wants(row); want++) {
                int column = cheapest(problem, row, prices, places);
                if (column == problem.columns() || places.load(column) == market.sold(column)) {
                    break;
                }
                places.move(row, Places.NOWHERE, column);
            }
        }
    }

    private static int cheapest(Problem problem, int row, long[] prices, Places places) {
        long[] costs = problem.costs(row);
        long least = problem.open(row);
        int cheapest = costs.length;
        for (int column = 0; column < costs.length; column++) {
            long cost = costs[column] + prices[column];
            if (cost < least && !places.has(row, column)) {
                least = cost;
                cheapest = column;
            }
        }
        return cheapest;
    }
}
