package org.sendqa.domain.apportionment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which order cells are settled one after another, so that the sums of few groups must be remembered at once.
 *
 * @param cells each once
 * @param groups those of several cells
 */
record CellOrder(List<Integer> cells, List<Group> groups) {

    /** The best order found: by whichever group comes first, so that it and those apart from it follow each other. */
    static CellOrder best(int cells, List<Group> limits) {
        List<Group> groups = limits.stream().filter(group -> !group.isCell()).toList();
        return Stream.concat(
                        Stream.of(IntStream.range(0, cells).boxed().toList()),
                        groups.stream().map(group -> by(cells, apartFrom(group, groups))))
                .map(order -> new CellOrder(order, groups))
                .min(Comparator.comparingDouble(CellOrder::mostSums))
                .orElseThrow();
    }

    /** A group and others that share no cell with it or each other. */
    private static List<Group> apartFrom(Group first, List<Group> groups) {
        List<Group> apart = new ArrayList<>(List.of(first));
        groups.stream()
                .filter(group -> apart.stream().noneMatch(one -> one.cells().intersects(group.cells())))
                .forEach(apart::add);
        return apart;
    }

    private static List<Integer> by(int cells, List<Group> apart) {
        return IntStream.range(0, cells)
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> place(apart, cell))
                        .thenComparingInt(cell -> cell))
                .toList();
    }

    private static int place(List<Group> apart, int cell) {
        return (int) apart.stream().takeWhile(group -> !group.cells().get(cell)).count();
    }

    /** How many combinations of sums there may be at once, at most. */
    double mostSums() {
        return IntStream.range(0, cells.size())
                .mapToDouble(step -> open(step).stream()
                        .mapToDouble(group -> sums(groups.get(group)))
                        .reduce(1, (one, other) -> one * other))
                .max()
                .orElse(1);
    }

    /** Which groups have a cell before a step and another one from it on. */
    List<Integer> open(int step) {
        BitSet before = new BitSet();
        cells.subList(0, step).forEach(before::set);
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).cells().intersects(before) && !isShut(group, before))
                .boxed()
                .toList();
    }

    private boolean isShut(int group, BitSet before) {
        BitSet left = (BitSet) groups.get(group).cells().clone();
        left.andNot(before);
        return left.isEmpty();
    }

    /** How many sums of a group are told apart: beyond a minimum without a maximum none. */
    static int sums(Group group) {
        return (group.upper() == Integer.MAX_VALUE ? group.lower() : group.upper()) + 1;
    }
}
