package org.sendqa.domain.transport;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Where units could still go in a network that holds some: along an arc that isn't full, or back along one that isn't
 * empty. Each arc is two steps: twice its number ahead, and one more back.
 */
public final class Residual {

    private final Network network;
    private final int[] units;
    private final int[] first;
    private final int[] steps;

    /** What is left of a network, for units that are held by arc. */
    public Residual(Network network, int[] units) {
        this.network = network;
        this.units = units;
        this.first = new int[network.nodes() + 1];
        for (int step = 0; step < 2 * network.arcs(); step++) {
            first[start(step) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        this.steps = new int[2 * network.arcs()];
        for (int step = 0; step < steps.length; step++) {
            steps[next[start(step)]++] = step;
        }
    }

    /** Every node to which a unit could go from a node, without passing another one. */
    public BitSet from(int node, int avoided) {
        return closure(node, avoided, false);
    }

    /** Every node from which a unit could go to a node, without passing another one. */
    public BitSet to(int node, int avoided) {
        return closure(node, avoided, true);
    }

    private BitSet closure(int node, int avoided, boolean against) {
        BitSet all = new BitSet();
        all.set(node);
        Deque<Integer> next = new ArrayDeque<>();
        next.add(node);
        while (!next.isEmpty()) {
            int here = next.remove();
            for (int index = first[here]; index < first[here + 1]; index++) {
                int step = steps[index];
                if (end(step) != avoided && !all.get(end(step)) && isLeft(against ? step ^ 1 : step)) {
                    all.set(end(step));
                    next.add(end(step));
                }
            }
        }
        return all;
    }

    int first(int node) {
        return first[node];
    }

    int step(int index) {
        return steps[index];
    }

    int start(int step) {
        return isAhead(step) ? network.from(step >> 1) : network.to(step >> 1);
    }

    int end(int step) {
        return start(step ^ 1);
    }

    boolean isLeft(int step) {
        return isAhead(step) ? units[step >> 1] < network.capacity(step >> 1) : units[step >> 1] > 0;
    }

    long cost(int step) {
        return isAhead(step) ? network.cost(step >> 1) : -network.cost(step >> 1);
    }

    void go(int step) {
        units[step >> 1] += isAhead(step) ? 1 : -1;
    }

    private static boolean isAhead(int step) {
        return (step & 1) == 0;
    }
}
