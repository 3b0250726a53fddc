package org.sendqa.domain.transport;

import java.util.Optional;

/**
 * Proves from network, units and prices alone that no flow is cheaper, by complementary slackness: an arc that costs
 * more than its ends' prices differ is empty, one that costs less is full. It knows nothing of how the flow was found.
 */
public final class FlowCheck {

    private FlowCheck() {}

    /** The first thing that keeps the flow from being proven; empty if it is optimal. */
    public static Optional<String> fault(Network network, Flow flow) {
        long[] left = new long[network.nodes()];
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (!fits(network, flow, arc)) {
                return Optional.of("Arc %d doesn't fit its price".formatted(arc));
            }
            left[network.from(arc)] -= flow.units()[arc];
            left[network.to(arc)] += flow.units()[arc];
        }
        for (int node = 0; node < left.length; node++) {
            if (node != Network.SINK && left[node] + network.supply(node) != 0) {
                return Optional.of("Node %d doesn't send on what it has".formatted(node));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Network network, Flow flow, int arc) {
        int units = flow.units()[arc];
        long dearer = network.cost(arc) + flow.prices()[network.from(arc)] - flow.prices()[network.to(arc)];
        boolean possible = units >= 0 && units <= network.capacity(arc);
        return possible && (dearer <= 0 || units == 0) && (dearer >= 0 || units == network.capacity(arc));
    }
}
