package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sendqa.domain.allocation.Route.Door;
import org.sendqa.domain.allocation.Route.Way;
import org.sendqa.domain.transport.Network;
import org.sendqa.domain.transport.Problem;

/**
 * Lays out wants and auditors as a network. A case that hangs together has a door to each auditor that lets one unit
 * through, whichever draw it comes from. Where a plan wants several agencies, as many units as are missing go by
 * agencies that let one through each, and the spare ones go to anybody.
 */
final class Routing {

    private final Priced priced;
    private final List<Auditor> auditors;
    private final Network network = new Network();
    private final int open = network.node(0);
    private final List<Door> people = new ArrayList<>();
    private final Map<String, List<Door>> doors = new HashMap<>();

    Routing(Priced priced, List<Auditor> auditors) {
        this.priced = priced;
        this.auditors = auditors;
        network.arc(open, Network.SINK, Integer.MAX_VALUE, 0);
        for (long[] steps : priced.steps()) {
            int person = network.node(0);
            people.add(new Door(person, Route.NONE));
            for (long step : steps) {
                network.arc(person, Network.SINK, 1, step);
            }
        }
    }

    Network network() {
        return network;
    }

    /** The node of all that stays open. */
    int open() {
        return open;
    }

    /** An auditor's node. */
    int person(int auditor) {
        return people.get(auditor).node();
    }

    String agency(int auditor) {
        return auditors.get(auditor).place().agency();
    }

    boolean isIn(CaseTeam team, int auditor) {
        return team.people().contains(auditors.get(auditor).id());
    }

    /** Lays out all wants. */
    List<Route> routes(List<Want> wants) {
        Map<String, Integer> draws = Knots.draws(wants);
        List<Route> routes = new ArrayList<>();
        for (int number = 0; number < wants.size(); number++) {
            Want want = wants.get(number);
            String key = want.first().subject().key();
            boolean knot = want.hangsTogether() || draws.getOrDefault(key, 0) > 1;
            List<Door> through = knot ? doors.computeIfAbsent(key, _ -> ownDoors()) : people;
            int row = network.node(priced.sizes()[number]);
            network.arc(row, open, priced.sizes()[number], priced.open()[number]);
            Route route = want.hangsTogether() ? byAgency(row, want, through) : plain(row, through);
            ways(route, priced.costs()[number]);
            routes.add(route);
        }
        return routes;
    }

    private List<Door> ownDoors() {
        return people.stream()
                .map(person -> {
                    int door = network.node(0);
                    return new Door(door, network.arc(door, person.node(), 1, 0));
                })
                .toList();
    }

    private static Route plain(int row, List<Door> through) {
        return new Route(row, row, Route.NONE, Map.of(), through, new ArrayList<>());
    }

    private Route byAgency(int row, Want want, List<Door> through) {
        CaseTeam team = want.team();
        int further = node(row, Math.min(want.slots().size(), team.missing()));
        int spare = team.spare() == 0 ? Route.NONE : node(row, team.spare());
        Map<String, Integer> agencies = new HashMap<>();
        auditors.stream()
                .map(auditor -> auditor.place().agency())
                .filter(agency -> !agency.isEmpty() && !team.agencies().contains(agency))
                .distinct()
                .forEach(agency -> agencies.put(agency, node(further, 1)));
        return new Route(row, spare, further, agencies, through, new ArrayList<>());
    }

    /** A node behind another one that sends it so many units. */
    private int node(int before, int units) {
        int node = network.node(0);
        network.arc(before, node, units, 0);
        return node;
    }

    private void ways(Route route, long[] costs) {
        IntStream.range(0, costs.length)
                .filter(auditor -> costs[auditor] < Problem.NEVER)
                .forEach(auditor -> {
                    way(route, route.spare(), auditor, costs[auditor]);
                    way(route, route.entrance(agency(auditor)), auditor, costs[auditor]);
                });
    }

    private void way(Route route, int from, int auditor, long cost) {
        if (from != Route.NONE) {
            int arc = network.arc(from, route.doors().get(auditor).node(), 1, cost);
            route.ways().add(new Way(arc, auditor));
        }
    }
}
