package org.sendqa.domain.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sends units through a network at least price, one unit after the other on the cheapest way that is left, taking
 * earlier units back where that is cheaper: successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993,
 * section 9.7; convex prices, chapter 14). Stops when a further unit would no longer lower the price.
 */
final class UnitFlow {

    private final int nodes;
    private final List<Arc> arcs = new ArrayList<>();

    UnitFlow(int nodes) {
        this.nodes = nodes;
    }

    /** An arc; {@code price} says what its first, second … unit costs and never falls. */
    Arc arc(int from, int to, int capacity, IntFunction<Price> price) {
        Arc arc = new Arc(from, to, capacity, price);
        arcs.add(arc);
        return arc;
    }

    void fill(int source, int sink) {
        @Nullable Step[] steps = cheapest(source);
        while (priceOf(steps, sink).compareTo(Price.ZERO) < 0) {
            send(steps, sink);
            steps = cheapest(source);
        }
    }

    private static void send(@Nullable Step[] steps, int sink) {
        Step step = steps[sink];
        while (step != null) {
            Arc arc = step.arc();
            if (arc == null) {
                return;
            }
            arc.flow += step.forward() ? 1 : -1;
            step = steps[step.forward() ? arc.from : arc.to];
        }
    }

    private static Price priceOf(@Nullable Step[] steps, int node) {
        Step last = steps[node];
        return last == null ? Price.ZERO : last.price();
    }

    /** Bellman and Ford: the last step of the cheapest way to each node. */
    private @Nullable Step[] cheapest(int source) {
        @Nullable Step[] steps = new Step[nodes];
        steps[source] = new Step(Price.ZERO, null, true);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Arc arc : arcs) {
                shorter |= arc.flow < arc.capacity && sends(steps, arc);
                shorter |= arc.flow > 0 && takesBack(steps, arc);
            }
        }
        return steps;
    }

    private static boolean sends(@Nullable Step[] steps, Arc arc) {
        Step way = steps[arc.from];
        return way != null && isCheaper(steps, arc.to, way.by(arc, true, arc.price.apply(arc.flow + 1)));
    }

    private static boolean takesBack(@Nullable Step[] steps, Arc arc) {
        Step way = steps[arc.to];
        Price price = arc.price.apply(arc.flow).negated();
        return way != null && isCheaper(steps, arc.from, way.by(arc, false, price));
    }

    private static boolean isCheaper(@Nullable Step[] steps, int node, Step step) {
        Step known = steps[node];
        boolean cheaper = known == null || step.price().compareTo(known.price()) < 0;
        if (cheaper) {
            steps[node] = step;
        }
        return cheaper;
    }

    private record Step(Price price, @Nullable Arc arc, boolean forward) {

        Step by(Arc next, boolean ahead, Price more) {
            return new Step(price.plus(more), next, ahead);
        }
    }
}
