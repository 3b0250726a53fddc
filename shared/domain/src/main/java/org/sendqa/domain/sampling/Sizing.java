package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.apportionment.Conflict;

/** How many cases each cell gives: settled from pack, frame and facts before the seed is used. */
public sealed interface Sizing {

    /**
     * The draw can be made.
     *
     * @param sizes by cell, of all cells, none above its frame
     * @param demands what the quota asks for, to see later what is short
     * @param conflicts each minimal set of limits that the frame can't keep; empty if it keeps all
     */
    record Settled(SortedMap<Cell, Integer> sizes, List<Demand> demands, List<Conflict> conflicts) implements Sizing {

        /** Copies the collections. */
        public Settled {
            sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
            demands = List.copyOf(demands);
            conflicts = List.copyOf(conflicts);
        }

        /** How many cases all cells give. */
        public int cases() {
            return sizes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The draw can't be made yet.
     *
     * @param reason in one word, so that officers are told once for each
     * @param sentence for the officers
     */
    record NotYet(String reason, String sentence) implements Sizing {}

    /** Settles a design's sizes for a frame. */
    static Sizing of(Seed seed, DrawDesign design, Frame frame, Facts facts) {
        return of(seed, design, frame.counts(), facts);
    }

    /** Settles a design's sizes for a frame of which nothing is known but how many each cell has. */
    static Sizing of(Seed seed, DrawDesign design, SortedMap<Cell, Integer> frame, Facts facts) {
        return new SizingRules(seed, design, frame, facts).settle();
    }
}
