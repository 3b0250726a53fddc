package org.sendqa.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says whether a path fits a route, and with what in its braces. */
final class PathPattern {

    private final List<String> segments;
    private final boolean greedy;

    PathPattern(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path \"%s\" of a route starts with a slash.".formatted(path));
        }
        segments = List.of(path.substring(1).split("/", -1));
        greedy = segments.getLast().endsWith("+}");
        if (segments.stream().limit(segments.size() - 1L).anyMatch(segment -> segment.endsWith("+}"))) {
            throw new IllegalArgumentException(
                    "In the path \"%s\" only the last segment may take several.".formatted(path));
        }
    }

    /** What the braces take of a path that is still percent-encoded; the values are decoded. */
    Optional<Map<String, String>> match(String rawPath) {
        String[] given = rawPath.substring(1).split("/", greedy ? segments.size() : -1);
        if (given.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < given.length; at++) {
            if (!fits(segments.get(at), given[at], parameters)) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static boolean fits(String segment, String given, Map<String, String> parameters) {
        if (!segment.startsWith("{")) {
            return segment.equals(given);
        }
        parameters.put(segment.replaceAll("[{}+]", ""), decode(given));
        return !given.isEmpty();
    }

    /** Sorts before every pattern that is less exact: a word before a brace before a greedy brace, from the left. */
    String rank() {
        return segments.stream()
                .map(segment -> !segment.startsWith("{") ? "1" : segment.endsWith("+}") ? "3" : "2")
                .collect(Collectors.joining());
    }

    static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8);
    }
}
