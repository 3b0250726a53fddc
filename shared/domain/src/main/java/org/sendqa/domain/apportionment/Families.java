package org.sendqa.domain.apportionment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sorts sets of cells into two families, so that in each any two sets are nested or apart: such limits can be kept
 * exactly by a flow over two trees (Edmonds, Submodular functions, matroids and certain polyhedra, 1970). With a third
 * family the question gets as hard as three-dimensional matching.
 */
final class Families {

    private static final int NEITHER = 0;
    private final List<BitSet> sets;
    private final int[] family;

    private Families(List<BitSet> sets) {
        this.sets = sets;
        this.family = new int[sets.size()];
    }

    /** The family, 1 or 2, of each set; empty where two families aren't enough. */
    static Optional<List<Integer>> of(List<BitSet> sets) {
        Families families = new Families(sets);
        boolean sorted = IntStream.range(0, sets.size()).allMatch(families::sortFrom);
        return sorted ? Optional.of(IntStream.of(families.family).boxed().toList()) : Optional.empty();
    }

    private boolean sortFrom(int first) {
        if (family[first] != NEITHER) {
            return true;
        }
        family[first] = 1;
        Deque<Integer> toDo = new ArrayDeque<>(List.of(first));
        while (!toDo.isEmpty()) {
            int set = toDo.remove();
            for (int other = 0; other < sets.size(); other++) {
                if (cross(sets.get(set), sets.get(other))) {
                    if (family[other] == family[set]) {
                        return false;
                    }
                    if (family[other] == NEITHER) {
                        family[other] = family[set] == 1 ? 2 : 1;
                        toDo.add(other);
                    }
                }
            }
        }
        return true;
    }

    private static boolean cross(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return !both.isEmpty() && !both.equals(one) && !both.equals(other);
    }
}
