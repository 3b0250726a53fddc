package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Units that go from their nodes to one sink along arcs that take so many each: what {@link Problem} can't say, since
 * there a row and a column meet on their own, while here several rows may share a way.
 */
public final class Network {

    /** Where all units go. */
    public static final int SINK = 0;

    private static final int FEW = 64;

    private int nodes = 1;
    private int arcs;
    private int[] ends = new int[2 * FEW];
    private int[] capacities = new int[FEW];
    private long[] costs = new long[FEW];
    private int[] supplies = new int[FEW];

    /** A new node from which so many units go, each of which must find a way to the sink. */
    public int node(int units) {
        if (nodes == supplies.length) {
            supplies = Arrays.copyOf(supplies, 2 * nodes);
        }
        supplies[nodes] = units;
        return nodes++;
    }

    /**
     * A new arc; the first one is 0.
     *
     * @param cost of each unit, 0 to {@link Problem#MOST}
     */
    public int arc(int from, int to, int capacity, long cost) {
        if (arcs == capacities.length) {
            ends = Arrays.copyOf(ends, 4 * arcs);
            capacities = Arrays.copyOf(capacities, 2 * arcs);
            costs = Arrays.copyOf(costs, 2 * arcs);
        }
        ends[2 * arcs] = from;
        ends[2 * arcs + 1] = to;
        capacities[arcs] = capacity;
        costs[arcs] = cost;
        return arcs++;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    int from(int arc) {
        return ends[2 * arc];
    }

    int to(int arc) {
        return ends[2 * arc + 1];
    }

    int capacity(int arc) {
        return capacities[arc];
    }

    long cost(int arc) {
        return costs[arc];
    }

    int supply(int node) {
        return supplies[node];
    }
}
