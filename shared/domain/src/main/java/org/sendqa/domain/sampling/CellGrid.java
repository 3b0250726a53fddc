package org.sendqa.domain.sampling;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All cells a design knows: every combination of its attributes' values, be there a case or not.
 *
 * @param values by attribute, in the pack's order; without any attribute there is one cell
 */
public record CellGrid(SortedMap<String, Set<String>> values) {

    private static final long MANY = 1_000_000_000;

    /** Copies the values. */
    public CellGrid {
        SortedMap<String, Set<String>> copy = new TreeMap<>();
        values.forEach(
                (attribute, each) -> copy.put(attribute, Collections.unmodifiableSet(new LinkedHashSet<>(each))));
        values = Collections.unmodifiableSortedMap(copy);
    }

    /** A grid of one attribute. */
    public static CellGrid of(String attribute, Collection<String> values) {
        return new CellGrid(new TreeMap<>(Map.of(attribute, new LinkedHashSet<>(values))));
    }

    /** How many cells there are, without listing them; a billion of more than a billion. */
    public long size() {
        long size = 1;
        for (Set<String> each : values.values()) {
            size = Math.min(size * each.size(), MANY);
        }
        return size;
    }

    /** Every cell; the last attribute's values change first. */
    public List<Cell> cells() {
        if (values.isEmpty()) {
            return List.of(Cell.WHOLE);
        }
        List<SortedMap<String, String>> keys = List.of(new TreeMap<>());
        for (Map.Entry<String, Set<String>> attribute : values.entrySet()) {
            keys = keys.stream().flatMap(key -> with(key, attribute)).toList();
        }
        return keys.stream().map(Cell::of).toList();
    }

    /** What attributes say of each of the grid's own, in its order; empty texts where they don't. */
    List<String> coordinates(Map<String, String> attributes) {
        return values.keySet().stream()
                .map(attribute -> attributes.getOrDefault(attribute, ""))
                .toList();
    }

    /** Whether attributes name one of the cells. */
    boolean holds(Map<String, String> attributes) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(attributes.getOrDefault(entry.getKey(), "")));
    }

    private static Stream<SortedMap<String, String>> with(
            SortedMap<String, String> key, Map.Entry<String, Set<String>> attribute) {
        return attribute.getValue().stream().map(value -> {
            SortedMap<String, String> next = new TreeMap<>(key);
            next.put(attribute.getKey(), value);
            return next;
        });
    }
}
