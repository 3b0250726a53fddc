package org.sendqa.domain.sampling;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.Several;
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
                .forEach(column -> AttributeValues.known(pack, column)
                        .forEach(value -> tally.values(column.field()).put(value, 0)));
        return tally;
    }

    /** Counts a subject under each of its attributes, where it has several values of one under each of those. */
    public void count(Subject subject) {
        subjects++;
        subject.attributes()
                .forEach((attribute, text) ->
                        Several.of(text).forEach(value -> values(attribute).merge(value, 1, Integer::sum)));
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
