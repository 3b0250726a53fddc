package org.sendqa.local.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the route of a request: the most exact path first, and on one path its own method before ANY. */
final class RouteTable {

    /** A route, with what its braces took of the path. */
    record Found(Route route, Map<String, String> parameters) {}

    private record Entry(Route route, PathPattern pattern) {

        String rank() {
            return pattern.rank() + (route.method().equals("ANY") ? "2" : "1");
        }

        Stream<Found> find(String method, String rawPath) {
            return route.takes(method)
                    ? pattern.match(rawPath).stream().map(taken -> new Found(route, taken))
                    : Stream.empty();
        }
    }

    private final List<Entry> entries;

    RouteTable(List<Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(route, new PathPattern(route.path())))
                .sorted(Comparator.comparing(Entry::rank))
                .toList();
    }

    Optional<Found> find(String method, String rawPath) {
        return entries.stream().flatMap(entry -> entry.find(method, rawPath)).findFirst();
    }
}
