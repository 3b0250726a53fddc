package org.sendqa.domain.apportionment;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Settles how many cases each cell gives, before anybody knows the seed: all limits are kept, and the cells' sampling
 * rates are as even as whole numbers let them be, that is the sum of size² / frame is least (Sainte-Laguë's measure;
 * Balinski and Young, Fair Representation, 1982). A tie falls by the ranks, which callers rotate from round to round.
 */
public final class Apportionment {

    private final List<Integer> frame;
    private final List<Integer> ranks;

    /**
     * For a frame.
     *
     * @param frame cases by cell, each 0 or more
     * @param ranks by cell; where all else is the same, the lowest sum of ranks is taken
     */
    public Apportionment(List<Integer> frame, List<Integer> ranks) {
        this.frame = List.copyOf(frame);
        this.ranks = List.copyOf(ranks);
    }

    /**
     * Whether limits can be settled exactly in a moment: their sets of cells are sorted into two nested families, or
     * few enough sums of them must be remembered.
     */
    public static boolean isSolvable(int cells, List<Limit> limits) {
        List<Group> groups = Group.of(limits);
        return isFlow(groups) || CellOrder.best(cells, groups).mostSums() <= CellByCell.MOST_SUMS;
    }

    private static boolean isFlow(List<Group> groups) {
        return Families.of(groups.stream().map(Group::cells).toList()).isPresent();
    }

    /** Whether the frame can give all that limits ask. */
    public boolean canKeep(List<Limit> limits) {
        return keeps(limits, sizes(limits, false));
    }

    /** For a frame that has more of everything than limits ask for. */
    static Apportionment ofPlenty(int cells, List<Limit> limits) {
        int plenty =
                limits.stream().filter(Limit::isMinimum).mapToInt(Limit::cases).sum();
        List<Integer> ample = IntStream.range(0, cells).map(_ -> plenty).boxed().toList();
        return new Apportionment(ample, ample);
    }

    /**
     * The sizes wanted of each cell. Where the frame has too few, places stay empty, as few as can be: then a size is
     * above its cell's frame, and no other cell makes up for it.
     *
     * @param limits that don't contradict each other, see {@link Conflict#inAnyFrame}
     */
    public List<Integer> wanted(List<Limit> limits) {
        return sizes(limits, true);
    }

    private List<Integer> sizes(List<Limit> limits, boolean emptyPlaces) {
        List<Group> groups = Group.of(limits);
        if (groups.stream().allMatch(Group::isCell)) {
            return alone(groups, emptyPlaces);
        }
        CellPrices prices = new CellPrices(frame, ranks);
        return isFlow(groups)
                ? new CellNetwork(prices, emptyPlaces).solve(groups)
                : new CellByCell(prices, emptyPlaces, groups)
                        .solve()
                        .orElseGet(() -> Collections.nCopies(frame.size(), 0));
    }

    /** Without a limit over several cells each one gives its own minimum. */
    private List<Integer> alone(List<Group> groups, boolean emptyPlaces) {
        int[] sizes = new int[frame.size()];
        for (Group group : groups) {
            int most = emptyPlaces ? group.upper() : Math.min(group.upper(), frame.get(group.cell()));
            sizes[group.cell()] = Math.min(group.lower(), most);
        }
        return IntStream.of(sizes).boxed().toList();
    }

    private static boolean keeps(List<Limit> limits, List<Integer> sizes) {
        return limits.stream().allMatch(limit -> limit.holds(sizes));
    }
}
