package org.sendqa.domain.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheapestFlowPropertyIT {

    private static final int NETWORKS = 2_000;

    static {
        Loader.loadNativeLibraries();
    }

    @Test
    void costsAsLittleAsTheMinCostFlowOfOrToolsAndIsProven() {
        RandomNetworks networks = new RandomNetworks(20260405);
        for (int number = 0; number < NETWORKS; number++) {
            Network network = networks.next(1 + number % 30);
            Flow flow = CheapestFlow.solve(network);
            assertThat(FlowCheck.fault(network, flow)).as("network %d", number).isEmpty();
            assertThat(cost(network, flow)).as("network %d", number).isEqualTo(leastCost(network));
        }
    }

    @Test
    void aFlowThatIsNotTheCheapestOrNotWholeIsNotProven() {
        RandomNetworks networks = new RandomNetworks(20260406);
        for (int number = 0; number < NETWORKS; number++) {
            Network network = networks.next(1 + number % 10);
            Flow flow = CheapestFlow.solve(network);
            int arc = number % network.arcs();
            flow.units()[arc] += flow.uses(arc) ? -1 : 1;
            assertThat(FlowCheck.fault(network, flow)).as("network %d", number).isPresent();
        }
    }

    private static long cost(Network network, Flow flow) {
        return IntStream.range(0, network.arcs())
                .mapToLong(arc -> flow.units()[arc] * network.cost(arc))
                .sum();
    }

    private static long leastCost(Network network) {
        MinCostFlow flow = new MinCostFlow();
        int all = 0;
        for (int node = 0; node < network.nodes(); node++) {
            all += network.supply(node);
            flow.setNodeSupply(node, network.supply(node));
        }
        flow.setNodeSupply(Network.SINK, -all);
        for (int arc = 0; arc < network.arcs(); arc++) {
            flow.addArcWithCapacityAndUnitCost(
                    network.from(arc), network.to(arc), network.capacity(arc), network.cost(arc));
        }
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        return flow.getOptimalCost();
    }
}
