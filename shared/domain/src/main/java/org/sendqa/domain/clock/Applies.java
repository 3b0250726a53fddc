package org.sendqa.domain.clock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which cases a clock or a step is for, by their attributes.
 *
 * @param when each of these attributes must have one of its values; one that isn't recorded leaves it open
 * @param unless no attribute may have one of these values; one that isn't recorded has none
 */
public record Applies(SortedMap<String, List<String>> when, SortedMap<String, List<String>> unless) {

    /** Every case. */
    public static final Applies ALWAYS = new Applies(new TreeMap<>(), new TreeMap<>());

    /** Copies the values. */
    public Applies {
        when = copied(when);
        unless = copied(unless);
    }

    /** Whether what is recorded of a case shows that it isn't meant. */
    boolean excludes(Map<String, String> attributes) {
        boolean otherwise = when.entrySet().stream()
                .anyMatch(wanted -> attributes.containsKey(wanted.getKey()) && !has(attributes, wanted));
        return otherwise || unless.entrySet().stream().anyMatch(barred -> has(attributes, barred));
    }

    /** The first attribute that would have to be recorded to tell whether a case is meant; empty if it can be told. */
    Optional<String> open(Map<String, String> attributes) {
        return when.keySet().stream()
                .filter(attribute -> !attributes.containsKey(attribute))
                .findFirst();
    }

    private static boolean has(Map<String, String> attributes, Map.Entry<String, List<String>> values) {
        return values.getValue().contains(attributes.getOrDefault(values.getKey(), ""));
    }

    private static SortedMap<String, List<String>> copied(SortedMap<String, List<String>> values) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((attribute, allowed) -> copy.put(attribute, List.copyOf(allowed)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
