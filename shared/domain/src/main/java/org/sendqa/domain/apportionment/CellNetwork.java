package org.sendqa.domain.apportionment;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two trees of groups with the cells between them: what flows through a group's arc is what its cells give together,
 * and a unit through a cell is one case drawn from it.
 */
final class CellNetwork {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int FIRST_GROUP = 2;
    private final CellPrices prices;
    private final boolean emptyPlaces;

    CellNetwork(CellPrices prices, boolean emptyPlaces) {
        this.prices = prices;
        this.emptyPlaces = emptyPlaces;
    }

    List<Integer> solve(List<Group> limits) {
        List<Group> groups = limits.stream()
                .filter(group -> !group.isCell())
                .sorted(Comparator.comparingInt((Group group) -> group.cells().cardinality())
                        .reversed())
                .toList();
        List<Integer> families =
                Families.of(groups.stream().map(Group::cells).toList()).orElseThrow();
        UnitFlow flow = new UnitFlow(groups.size() + FIRST_GROUP);
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            int outer = around(group.cells(), groups.subList(0, index), families, families.get(index));
            int node = FIRST_GROUP + index;
            boolean first = families.get(index) == 1;
            flow.arc(first ? outer : node, first ? node : outer, group.upper(), minimum(group.lower()));
        }
        List<Arc> cells = IntStream.range(0, prices.frame().size())
                .mapToObj(cell -> arc(flow, cell, Group.ofCell(limits, cell), groups, families))
                .toList();
        flow.fill(SOURCE, SINK);
        return cells.stream().map(Arc::flow).toList();
    }

    private Arc arc(UnitFlow flow, int cell, Group own, List<Group> groups, List<Integer> families) {
        int from = around(own.cells(), groups, families, 1);
        int to = around(own.cells(), groups, families, 2);
        int capacity =
                emptyPlaces ? own.upper() : Math.min(own.upper(), prices.frame().get(cell));
        return flow.arc(from, to, capacity, price(cell, own.lower()));
    }

    /** The node of the smallest group of a family that holds a set; the family's root if none does. */
    private static int around(BitSet cells, List<Group> outer, List<Integer> families, int family) {
        return IntStream.range(0, outer.size())
                .map(place -> outer.size() - 1 - place)
                .filter(place ->
                        families.get(place) == family && outer.get(place).holds(cells))
                .map(place -> FIRST_GROUP + place)
                .findFirst()
                .orElse(family == 1 ? SOURCE : SINK);
    }

    private static IntFunction<Price> minimum(int lower) {
        return unit -> unit <= lower ? new Price(-1, 0, 0, 0) : Price.ZERO;
    }

    private IntFunction<Price> price(int cell, int lower) {
        return unit -> prices.of(cell, unit, unit <= lower ? -1 : 0);
    }
}
