package org.sendqa.domain.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Settles sizes under limits that cross each other in any way, one cell after another: of all ways to the same sums of
 * the groups that still have cells to come, the cheapest is kept (Bellman's principle of optimality, Dynamic
 * Programming, 1957). Exact, and as long as few groups are open at once also fast.
 */
final class CellByCell {

    /** With as many combinations of sums at once a draw takes a second or two and some hundred megabytes. */
    static final int MOST_SUMS = 20_000;

    private final CellPrices prices;
    private final boolean emptyPlaces;
    private final List<Group> limits;
    private final CellOrder order;

    CellByCell(CellPrices prices, boolean emptyPlaces, List<Group> limits) {
        this.prices = prices;
        this.emptyPlaces = emptyPlaces;
        this.limits = limits;
        this.order = CellOrder.best(prices.frame().size(), limits);
    }

    /** The cheapest sizes; empty if none keep all limits. */
    Optional<List<Integer>> solve() {
        Map<List<Integer>, Way> ways =
                Map.of(Collections.nCopies(order.groups().size(), 0), new Way(Price.ZERO, 0, null));
        for (int step = 0; step < order.cells().size(); step++) {
            ways = after(step, ways);
        }
        return ways.values().stream().findFirst().map(this::sizes);
    }

    private Map<List<Integer>, Way> after(int step, Map<List<Integer>, Way> ways) {
        int cell = order.cells().get(step);
        Group own = Group.ofCell(limits, cell);
        int most = most(cell, own);
        List<Integer> open = order.open(step + 1);
        Map<List<Integer>, Way> next = new LinkedHashMap<>();
        ways.forEach((sums, way) -> {
            Price price = way.price();
            for (int size = 0; size <= most; size++) {
                price = size == 0 ? price : price.plus(prices.of(cell, size, 0));
                if (size >= own.lower()) {
                    Way longer = new Way(price, size, way);
                    sums(sums, cell, size, open).ifPresent(all -> next.merge(all, longer, Way::cheaper));
                }
            }
        });
        return next;
    }

    /** The sums with a cell's cases, those of groups that have no cell to come left out; empty if a limit is broken. */
    private Optional<List<Integer>> sums(List<Integer> before, int cell, int size, List<Integer> open) {
        List<Integer> sums = new ArrayList<>(before);
        for (int index = 0; index < sums.size(); index++) {
            Group group = order.groups().get(index);
            if (group.cells().get(cell)) {
                int sum = Math.min(before.get(index) + size, CellOrder.sums(group) - 1);
                boolean shut = !open.contains(index);
                if (before.get(index) + size > group.upper() || (shut && sum < group.lower())) {
                    return Optional.empty();
                }
                sums.set(index, shut ? 0 : sum);
            }
        }
        return Optional.of(sums);
    }

    /** More than all minimums together nobody needs of one cell. */
    private int most(int cell, Group own) {
        int minimums = limits.stream().mapToInt(Group::lower).sum();
        int within = limits.stream()
                .filter(group -> group.cells().get(cell))
                .mapToInt(Group::upper)
                .min()
                .orElse(own.upper());
        int there = emptyPlaces ? Integer.MAX_VALUE : prices.frame().get(cell);
        return Math.min(minimums, Math.min(within, there));
    }

    private List<Integer> sizes(Way last) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(order.cells().size(), 0));
        Way way = last;
        for (int step : IntStream.range(0, sizes.size()).boxed().toList().reversed()) {
            if (way != null) {
                sizes.set(order.cells().get(step), way.size());
                way = way.before();
            }
        }
        return sizes;
    }

    /** How some sums were come by, and what that cost. */
    private record Way(Price price, int size, @Nullable Way before) {

        Way cheaper(Way other) {
            return other.price().compareTo(price) < 0 ? other : this;
        }
    }
}
