package org.sendqa.domain.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Solves a {@link Network} exactly by successive shortest augmenting paths over reduced costs, one unit after the other
 * (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7). Each search ends where the sink is reached, so that
 * prices far away stay as they are.
 */
public final class CheapestFlow {

    private static final int NONE = -1;

    private final Residual residual;
    private final long[] prices;
    private final long[] walked;
    private final int[] cameBy;
    private final List<Reached> settled = new ArrayList<>();
    private final PriorityQueue<Reached> next =
            new PriorityQueue<>(Comparator.comparingLong(Reached::way).thenComparingInt(Reached::node));

    private CheapestFlow(Residual residual, int nodes) {
        this.residual = residual;
        this.prices = new long[nodes];
        this.walked = new long[nodes];
        this.cameBy = new int[nodes];
    }

    /** A flow of least total cost, with the prices that prove it to {@link FlowCheck}; each unit needs a way. */
    public static Flow solve(Network network) {
        int[] units = new int[network.arcs()];
        CheapestFlow flow = new CheapestFlow(new Residual(network, units), network.nodes());
        for (int node = 0; node < network.nodes(); node++) {
            for (int unit = 0; unit < network.supply(node); unit++) {
                flow.send(node);
            }
        }
        return new Flow(units, flow.prices);
    }

    private void send(int source) {
        search(source);
        if (walked[Network.SINK] == Problem.NEVER) {
            throw new IllegalStateException("Node %d has no way to the sink".formatted(source));
        }
        for (Reached one : settled) {
            prices[one.node()] += one.way() - walked[Network.SINK];
        }
        for (int step = cameBy[Network.SINK]; step != NONE; step = cameBy[residual.start(step)]) {
            residual.go(step);
        }
    }

    /** Dijkstra's search, up to the sink. */
    private void search(int source) {
        Arrays.fill(walked, Problem.NEVER);
        settled.clear();
        next.clear();
        reach(source, 0, NONE);
        for (Reached one = next.poll(); one != null && one.node() != Network.SINK; one = next.poll()) {
            if (one.way() == walked[one.node()]) {
                settled.add(one);
                leave(one.node());
            }
        }
    }

    private void leave(int node) {
        for (int index = residual.first(node); index < residual.first(node + 1); index++) {
            int step = residual.step(index);
            if (residual.isLeft(step)) {
                int end = residual.end(step);
                reach(end, walked[node] + residual.cost(step) + prices[node] - prices[end], step);
            }
        }
    }

    private void reach(int node, long way, int step) {
        if (way < walked[node] && way < walked[Network.SINK]) {
            walked[node] = way;
            cameBy[node] = step;
            next.add(new Reached(node, way));
        }
    }

    private record Reached(int node, long way) {}
}
