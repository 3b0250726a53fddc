package org.sendqa.domain.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tries all sizes of a few cells: what apportionment is held against. */
final class EverySizes {

    /** 1 to 9 divide it, so that rates of small frames are whole numbers. */
    private static final int SCALE = 2520;

    private final List<Integer> frame;

    EverySizes(List<Integer> frame) {
        this.frame = frame;
    }

    /** The least distance of sizes within the frame that keep all limits; empty if none do. */
    Optional<Long> least(List<Limit> limits) {
        return all(frame).stream()
                .filter(sizes -> limits.stream().allMatch(limit -> limit.holds(sizes)))
                .map(this::distance)
                .min(Comparator.naturalOrder());
    }

    /** The fewest empty places of sizes that keep all limits, were there so many more cases in each cell. */
    Optional<Integer> fewestEmpty(List<Limit> limits, int most) {
        return all(Collections.nCopies(frame.size(), most)).stream()
                .filter(sizes -> limits.stream().allMatch(limit -> limit.holds(sizes)))
                .map(this::empty)
                .min(Comparator.naturalOrder());
    }

    long distance(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .filter(cell -> sizes.get(cell) > 0)
                .mapToLong(cell -> (long) SCALE * sizes.get(cell) * sizes.get(cell) / frame.get(cell))
                .sum();
    }

    int empty(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .map(cell -> Math.max(0, sizes.get(cell) - frame.get(cell)))
                .sum();
    }

    private static List<List<Integer>> all(List<Integer> most) {
        List<List<Integer>> all = List.of(List.of());
        for (int cases : most) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> sizes : all) {
                for (int size = 0; size <= cases; size++) {
                    List<Integer> next = new ArrayList<>(sizes);
                    next.add(size);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
