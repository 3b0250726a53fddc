package org.sendqa.domain.sampling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.register.Subject;

/**
 * Says which strata stand for a cell, for whoever draws and whoever checks a draw: the cell itself, or a slice for each
 * case that is drawn where the plan spreads them over attributes.
 *
 * @param spreadOver the plan's attributes, the weightiest first
 */
record Slicing(List<String> spreadOver) {

    /** Whether a cell of which so many are drawn is cut. */
    boolean cuts(int size) {
        return size > 1 && !spreadOver.isEmpty();
    }

    /**
     * The draw ids of each stratum.
     *
     * @param cases of the cell, by draw id
     * @param size how many are drawn of them
     */
    Map<Cell, Collection<String>> strata(Cell cell, SortedMap<String, Subject> cases, int size) {
        Map<Cell, Collection<String>> strata = new LinkedHashMap<>();
        if (!cuts(size)) {
            strata.put(cell, cases.keySet());
            return strata;
        }
        for (List<String> slice : new Serpentine(spreadOver).slices(cases, size)) {
            SortedMap<String, String> key = new TreeMap<>(cell.key());
            key.put(StratumDraw.SLICE, "%d of %d".formatted(strata.size() + 1, size));
            strata.put(Cell.of(key), slice);
        }
        return strata;
    }
}
