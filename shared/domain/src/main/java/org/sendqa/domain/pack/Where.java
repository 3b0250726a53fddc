package org.sendqa.domain.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Picks out subjects, or cells of a draw, by what their attributes say: of every attribute named they must have one of
 * its values, whatever others they have of it. Without any attribute it picks all.
 *
 * @param values allowed values by attribute
 */
public record Where(SortedMap<String, List<String>> values) {

    /** Picks everything. */
    public static final Where ALL = new Where(new TreeMap<>());

    /** Copies the values, sorted by attribute. */
    public Where {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((attribute, allowed) -> copy.put(attribute, List.copyOf(allowed)));
        values = Collections.unmodifiableSortedMap(copy);
    }

    /** Picks one value of one attribute. */
    public static Where is(String attribute, String value) {
        return new Where(new TreeMap<>(Map.of(attribute, List.of(value))));
    }

    /** Whether it picks somebody with such attributes; an attribute that isn't known has no value. */
    public boolean picks(Map<String, String> attributes) {
        return values.entrySet().stream()
                .allMatch(entry -> Several.of(attributes.getOrDefault(entry.getKey(), "")).stream()
                        .anyMatch(entry.getValue()::contains));
    }

    /** The values in words, such as {@code Primary or Secondary, North}. */
    public String words() {
        return values.values().stream().map(Where::either).collect(Collectors.joining(", "));
    }

    private static String either(Collection<String> allowed) {
        return String.join(" or ", allowed);
    }
}
