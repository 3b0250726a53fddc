package org.sendqa.domain.transport;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The least cost as OR-Tools' min-cost flow finds it: an arc for each pair, one for each place of a column. */
final class MinCostFlowOracle {

    private MinCostFlowOracle() {}

    static {
        Loader.loadNativeLibraries();
    }

    static long leastCost(Problem problem) {
        MinCostFlow flow = new MinCostFlow();
        int sink = problem.rows() + problem.columns();
        int wants = 0;
        for (int row = 0; row < problem.rows(); row++) {
            wants += problem.wants(row);
            flow.setNodeSupply(row, problem.wants(row));
            flow.addArcWithCapacityAndUnitCost(row, sink, problem.wants(row), problem.open(row));
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.allows(row, column)) {
                    flow.addArcWithCapacityAndUnitCost(row, problem.rows() + column, 1, problem.cost(row, column));
                }
            }
        }
        flow.setNodeSupply(sink, -wants);
        for (int column = 0; column < problem.columns(); column++) {
            for (int place = 0; place < problem.capacity(column); place++) {
                flow.addArcWithCapacityAndUnitCost(problem.rows() + column, sink, 1, problem.step(column, place));
            }
        }
        return solved(flow);
    }

    private static long solved(MinCostFlow flow) {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow: " + status);
        }
        return flow.getOptimalCost();
    }
}
