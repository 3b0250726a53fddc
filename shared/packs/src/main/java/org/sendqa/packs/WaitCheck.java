package org.sendqa.packs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether an activity waits for itself, by way of those that must be done before it (T13). */
final class WaitCheck {

    private final Map<String, List<String>> after = new HashMap<>();

    private WaitCheck() {}

    static List<String> faults(Located pack) {
        List<Located> activities = pack.member("framework").list("activities");
        WaitCheck check = new WaitCheck();
        activities.forEach(activity -> check.after.put(activity.text("id"), Maybe.texts(activity, "after")));
        return activities.stream()
                .filter(activity -> activity.find("after").isPresent())
                .flatMap(activity -> check.ring(activity.text("id")).stream()
                        .map(ring -> "%s makes it wait for itself: %s"
                                .formatted(activity.member("after").path(), ring)))
                .toList();
    }

    /** The way from an activity back to itself. */
    private Optional<String> ring(String start) {
        Set<String> seen = new HashSet<>();
        Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            for (String next : after.getOrDefault(way.getLast(), List.of())) {
                if (next.equals(start)) {
                    return Optional.of(String.join(" waits for ", way) + " waits for " + start);
                }
                if (seen.add(next)) {
                    ways.add(append(way, next));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> append(List<String> way, String next) {
        return Stream.concat(way.stream(), Stream.of(next)).toList();
    }
}
