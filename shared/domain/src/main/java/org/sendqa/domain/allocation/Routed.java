package org.sendqa.domain.allocation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sendqa.domain.allocation.Route.Door;
import org.sendqa.domain.allocation.Route.Way;
import org.sendqa.domain.transport.CheapestFlow;
import org.sendqa.domain.transport.Flow;
import org.sendqa.domain.transport.FlowCheck;
import org.sendqa.domain.transport.Network;
import org.sendqa.domain.transport.Residual;

/** Solves wants that hang together, as a flow through {@link Routing}'s network, proven by {@link FlowCheck}. */
final class Routed implements Solution {

    private final List<Want> wants;
    private final Routing routing;
    private final List<Route> routes;
    private final Flow flow;
    private final Residual residual;
    private final Map<Integer, BitSet> reached = new HashMap<>();

    private Routed(List<Want> wants, Routing routing) {
        this.wants = wants;
        this.routing = routing;
        this.routes = routing.routes(wants);
        this.flow = CheapestFlow.solve(routing.network());
        this.residual = new Residual(routing.network(), flow.units());
    }

    static Routed of(List<Want> wants, Routing routing) {
        Routed routed = new Routed(wants, routing);
        FlowCheck.fault(routing.network(), routed.flow).ifPresent(fault -> {
            throw new IllegalStateException("An allocation isn't proven: " + fault);
        });
        return routed;
    }

    @Override
    public IntStream filled(int want) {
        return routes.get(want).ways().stream()
                .filter(way -> flow.uses(way.arc()))
                .mapToInt(Way::auditor);
    }

    @Override
    public Set<HardRule> keeping(int want, int auditor) {
        Set<HardRule> rules = EnumSet.noneOf(HardRule.class);
        if (!isLetIn(want, auditor)) {
            rules.add(HardRule.ANOTHER_AGENCY);
        }
        Door door = routes.get(want).doors().get(auditor);
        boolean twice = routing.isIn(wants.get(want).team(), auditor) || isStuck(want, auditor, door);
        if (twice) {
            rules.add(HardRule.TWICE);
        }
        if (!hasAPlace(twice ? routing.person(auditor) : door.node())) {
            rules.add(HardRule.CAPACITY);
        }
        return rules;
    }

    /** Whether another of the case's slots has the auditor and nobody else can take it, not even in exchange. */
    private boolean isStuck(int want, int auditor, Door door) {
        return door.arc() == Route.NONE
                ? filled(want).anyMatch(column -> column == auditor)
                : flow.uses(door.arc()) && !hasAPlace(door.node()) && !comesBack(door.node(), auditor);
    }

    /** Whether the auditor could hand the other slot on to somebody and take one of theirs for it. */
    private boolean comesBack(int door, int auditor) {
        return residual.from(door, routing.open()).get(routing.person(auditor));
    }

    /** Whether the want has a unit left for the auditor's agency, or could have one if others changed hands. */
    private boolean isLetIn(int want, int auditor) {
        Route route = routes.get(want);
        if (route.further() == Route.NONE) {
            return true;
        }
        BitSet open = reached.computeIfAbsent(route.row(), row -> residual.from(row, routing.open()));
        int entrance = route.entrance(routing.agency(auditor));
        return holds(open, route.spare()) || holds(open, entrance);
    }

    private static boolean holds(BitSet nodes, int node) {
        return node != Route.NONE && nodes.get(node);
    }

    /** Whether a unit goes on from a node to an auditor with a place left, with changes of hands that open no slot. */
    private boolean hasAPlace(int node) {
        return reached.computeIfAbsent(Network.SINK, sink -> residual.to(sink, routing.open()))
                .get(node);
    }
}
