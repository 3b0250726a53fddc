package org.sendqa.benchmarks.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.sendqa.domain.transport.Problem;

/** The same problem as a flow for OR-Tools: an arc for each allowed pair, one for each place of an auditor. */
final class MinCostFlowPeer {

    private final MinCostFlow flow = new MinCostFlow();

    static {
        Loader.loadNativeLibraries();
    }

    /** Builds the graph; that isn't part of what is measured. */
    MinCostFlowPeer(Sized sized) {
        int slots = sized.costs().length;
        int sink = slots + sized.steps().length;
        for (int row = 0; row < slots; row++) {
            flow.setNodeSupply(row, 1);
            flow.addArcWithCapacityAndUnitCost(row, sink, 1, Sized.OPEN);
            long[] costs = sized.costs()[row];
            for (int column = 0; column < costs.length; column++) {
                if (costs[column] < Problem.NEVER) {
                    flow.addArcWithCapacityAndUnitCost(row, slots + column, 1, costs[column]);
                }
            }
        }
        flow.setNodeSupply(sink, -slots);
        for (int column = 0; column < sized.steps().length; column++) {
            for (long step : sized.steps()[column]) {
                flow.addArcWithCapacityAndUnitCost(slots + column, sink, 1, step);
            }
        }
    }

    long leastCost() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow: " + status);
        }
        return flow.getOptimalCost();
    }
}
