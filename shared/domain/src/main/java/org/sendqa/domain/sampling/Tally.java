package org.sendqa.domain.sampling;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.Subject;

/** Counts subjects by attribute and value. */
public final class Tally {

    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>(Utf8Order.BYTES);
    private int subjects;

    /**
     * Begins with nought for each value that the pack lists for a register, so that those which no row has are seen.
     */
    public static Tally of(Pack pack, RegisterLayout register) {
        Tally tally = new Tally();
        register.columns()
                .forEach(column -> Stream.concat(
                                AttributeValues.listed(pack, register, column.field()).stream(),
                                column.values().stream())
                        .forEach(value -> tally.values(column.field()).put(value, 0)));
        return tally;
    }

    /** Counts a subject under each of its attributes. */
    public void count(Subject subject) {
        subjects++;
        subject.attributes().forEach((attribute, value) -> values(attribute).merge(value, 1, Integer::sum));
    }

    /** How many subjects were counted. */
    int subjects() {
        return subjects;
    }

    SortedMap<String, SortedMap<String, Integer>> counts() {
        return counts;
    }

    int of(String attribute, String value) {
        return values(attribute).getOrDefault(value, 0);
    }

    private SortedMap<String, Integer> values(String attribute) {
        return counts.computeIfAbsent(attribute, _ -> new TreeMap<>(ValueOrder.OF_ATTRIBUTES));
    }
}
