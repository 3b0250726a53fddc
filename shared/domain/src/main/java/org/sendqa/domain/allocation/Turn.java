package org.sendqa.domain.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a slot is filled: mandatory ones before optional ones, and a draw that looks at where other draws' auditors of a
 * case work after these, so that what it looks at stands.
 *
 * @param after the draw, if it looks at others; else empty
 */
record Turn(boolean optional, String after) implements Comparable<Turn> {

    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::optional).thenComparing(Turn::after);

    /** The turn of a slot. */
    static Turn of(Slot slot) {
        return new Turn(slot.optional(), slot.looksAtOtherDraws() ? slot.draw() : "");
    }

    /** Slots by their turns, the first one first. */
    static SortedMap<Turn, List<Slot>> of(List<Slot> slots) {
        return slots.stream().collect(Collectors.groupingBy(Turn::of, TreeMap::new, Collectors.toList()));
    }

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }
}
