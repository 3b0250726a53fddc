package org.sendqa.domain.transport;

/** Finds the least cost by trying every placement there is: the oracle for small problems. */
final class EveryPlacement {

    private final Problem problem;
    private final int[] loads;
    private final long[] least;
    private long best = Long.MAX_VALUE;

    private EveryPlacement(Problem problem) {
        this.problem = problem;
        this.loads = new int[problem.columns()];
        this.least = new long[problem.rows() + 1];
        for (int row = problem.rows() - 1; row >= 0; row--) {
            least[row] = least[row + 1] + problem.wants(row) * least(row);
        }
    }

    static long leastCost(Problem problem) {
        EveryPlacement all = new EveryPlacement(problem);
        all.from(0, 0, 0, 0);
        return all.best;
    }

    /** The cost of a given placement. */
    static long cost(Problem problem, Placement placement) {
        long cost = 0;
        for (int row = 0; row < problem.rows(); row++) {
            for (int column : placement.columns()[row]) {
                cost += column == Placement.OPEN ? problem.open(row) : problem.cost(row, column);
            }
        }
        int[] loads = placement.loads();
        for (int column = 0; column < loads.length; column++) {
            for (int place = 0; place < loads[column]; place++) {
                cost += problem.step(column, place);
            }
        }
        return cost;
    }

    /** What a want of a row costs at the very least, whatever the others get. */
    private long least(int row) {
        long best = problem.open(row);
        for (int column = 0; column < problem.columns(); column++) {
            best = Math.min(best, problem.cost(row, column));
        }
        return best;
    }

    private void from(int row, int want, int firstColumn, long cost) {
        if (cost + (want == 0 ? least[row] : 0) >= best) {
            return;
        }
        if (row == problem.rows()) {
            best = cost;
        } else if (want == problem.wants(row)) {
            from(row + 1, 0, 0, cost);
        } else {
            for (int column = firstColumn; column < problem.columns(); column++) {
                if (problem.allows(row, column) && loads[column] < problem.capacity(column)) {
                    long step = problem.step(column, loads[column]++);
                    from(row, want + 1, column + 1, cost + problem.cost(row, column) + step);
                    loads[column]--;
                }
            }
            from(row, want + 1, problem.columns(), cost + problem.open(row));
        }
    }
}
