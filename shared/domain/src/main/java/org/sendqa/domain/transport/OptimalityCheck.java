package org.sendqa.domain.transport;

import java.util.Optional;

/**
 * Proves from costs, placement and prices alone that no placement is cheaper, by complementary slackness: at these
 * prices every row has the columns that cost it least, and every column sells as many places as are worth it. It knows
 * nothing of how the placement was found.
 */
public final class OptimalityCheck {

    private final Problem problem;
    private final Placement placement;
    private final int[] loads;

    private OptimalityCheck(Problem problem, Placement placement) {
        this.problem = problem;
        this.placement = placement;
        this.loads = placement.loads();
    }

    /** The first thing that keeps the placement from being proven; empty if it is optimal. */
    public static Optional<String> fault(Problem problem, Placement placement) {
        OptimalityCheck check = new OptimalityCheck(problem, placement);
        for (int column = 0; column < problem.columns(); column++) {
            if (!check.sellsWhatIsWorthIt(column)) {
                return Optional.of("Column %d doesn't fit its price".formatted(column));
            }
        }
        for (int row = 0; row < problem.rows(); row++) {
            if (!check.isAllowed(row) || !check.hasItsCheapest(row)) {
                return Optional.of("Row %d has other columns than its cheapest".formatted(row));
            }
        }
        return Optional.empty();
    }

    /** The last place sold costs no more than the price, the next one no less, and places never get cheaper. */
    private boolean sellsWhatIsWorthIt(int column) {
        int load = loads[column];
        int capacity = problem.capacity(column);
        for (int place = 1; place < capacity; place++) {
            if (problem.step(column, place) < problem.step(column, place - 1)) {
                return false;
            }
        }
        long price = placement.prices()[column];
        return load <= capacity
                && (load == 0 || problem.step(column, load - 1) <= price)
                && (load == capacity || price <= problem.step(column, load));
    }

    private boolean isAllowed(int row) {
        int[] columns = placement.columns()[row];
        for (int want = 0; want < columns.length; want++) {
            boolean never = columns[want] != Placement.OPEN && problem.cost(row, columns[want]) >= Problem.NEVER;
            if (never || isRepeated(columns, want)) {
                return false;
            }
        }
        return columns.length == problem.wants(row);
    }

    private static boolean isRepeated(int[] columns, int want) {
        for (int before = 0; before < want; before++) {
            if (columns[before] == columns[want] && columns[want] != Placement.OPEN) {
                return true;
            }
        }
        return false;
    }

    /** No column it lacks, nor openness, is cheaper at these prices than the dearest that it has. */
    private boolean hasItsCheapest(int row) {
        long dearest = Long.MIN_VALUE;
        for (int column : placement.columns()[row]) {
            dearest = Math.max(dearest, column == Placement.OPEN ? problem.open(row) : priced(row, column));
        }
        for (int column = 0; column < problem.columns(); column++) {
            if (priced(row, column) < dearest && !placement.has(row, column)) {
                return false;
            }
        }
        return dearest <= problem.open(row);
    }

    private long priced(int row, int column) {
        return problem.cost(row, column) + placement.prices()[column];
    }
}
