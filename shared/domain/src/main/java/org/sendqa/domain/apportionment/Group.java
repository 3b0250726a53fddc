package org.sendqa.domain.apportionment;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All limits on the same set of cells.
 *
 * @param lower the highest minimum, 0 without one
 * @param upper the lowest maximum
 */
record Group(BitSet cells, int lower, int upper) {

    /** The groups of limits, in their order. */
    static List<Group> of(List<Limit> limits) {
        Map<List<Integer>, Group> groups = new LinkedHashMap<>();
        for (Limit limit : limits) {
            groups.merge(limit.cells(), of(limit), Group::and);
        }
        return List.copyOf(groups.values());
    }

    /** The limits on one cell alone. */
    static Group ofCell(List<Group> groups, int cell) {
        BitSet alone = new BitSet();
        alone.set(cell);
        return groups.stream()
                .filter(group -> group.cells().equals(alone))
                .findFirst()
                .orElseGet(() -> new Group(alone, 0, Integer.MAX_VALUE));
    }

    boolean isCell() {
        return cells.cardinality() == 1;
    }

    int cell() {
        return cells.nextSetBit(0);
    }

    boolean holds(BitSet others) {
        BitSet beyond = (BitSet) others.clone();
        beyond.andNot(cells);
        return beyond.isEmpty();
    }

    private Group and(Group other) {
        return new Group(cells, Math.max(lower, other.lower), Math.min(upper, other.upper));
    }

    private static Group of(Limit limit) {
        BitSet cells = new BitSet();
        limit.cells().forEach(cells::set);
        return limit.isMinimum()
                ? new Group(cells, limit.cases(), Integer.MAX_VALUE)
                : new Group(cells, 0, limit.cases());
    }
}
