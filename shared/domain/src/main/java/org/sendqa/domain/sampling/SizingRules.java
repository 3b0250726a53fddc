package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.apportionment.Apportionment;
import org.sendqa.domain.apportionment.Conflict;
import org.sendqa.domain.apportionment.Limit;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan.WhenShort;

/** Turns one quota into sizes. */
final class SizingRules {

    private final Seed seed;
    private final DrawDesign design;
    private final SortedMap<Cell, Integer> frame;
    private final Facts facts;
    private final List<Cell> cells;

    SizingRules(Seed seed, DrawDesign design, SortedMap<Cell, Integer> frame, Facts facts) {
        this.seed = seed;
        this.design = design;
        this.frame = frame;
        this.facts = facts;
        this.cells = design.grid().cells();
    }

    Sizing settle() {
        return switch (design.plan().quota()) {
            case Quota.Each _, Quota.Sizes _ -> fitted(SettledTotal.OF_CELLS);
            case Quota.Total(var _, var amount, var _) ->
                SettledTotal.of(amount, facts)
                        .map(this::fitted)
                        .orElseGet(() -> new Sizing.NotYet(
                                "size", "How many cases it takes this time isn't agreed yet. Enter the number."));
            case Quota.PerAuthor _ -> new AuthorSizing(seed, frame, facts.batchesLeft()).settle();
        };
    }

    private Sizing fitted(SettledTotal total) {
        List<Limit> limits = QuotaLimits.of(design.plan().quota(), cells, total.cases());
        List<Integer> counts =
                cells.stream().map(cell -> frame.getOrDefault(cell, 0)).toList();
        List<Conflict> ever = Conflict.inAnyFrame(cells.size(), limits);
        if (!ever.isEmpty()) {
            return new Sizing.NotYet("contradiction", whateverTheRegisterHolds(ever, total));
        }
        List<Conflict> conflicts = Conflict.in(counts, limits);
        return !conflicts.isEmpty() && design.plan().whenShort() == WhenShort.HOLD
                ? new Sizing.NotYet(
                        "short", "The register can't give what is asked: %s.".formatted(sentences(conflicts)))
                : new Sizing.Settled(sizes(counts, limits), demands(limits), conflicts);
    }

    private static String sentences(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::sentence).collect(Collectors.joining("; "));
    }

    private static String whateverTheRegisterHolds(List<Conflict> conflicts, SettledTotal total) {
        return "A sample of %d can't keep the limits of the framework, whatever the register holds (%s): %s."
                .formatted(total.cases(), total.since(), sentences(conflicts));
    }

    /** What is wanted of each cell, or all there are; a place that stays empty goes to no other cell. */
    private SortedMap<Cell, Integer> sizes(List<Integer> counts, List<Limit> limits) {
        List<Integer> wanted = new Apportionment(counts, Rotation.ranks(seed, cells)).wanted(limits);
        SortedMap<Cell, Integer> sizes = new TreeMap<>();
        IntStream.range(0, cells.size())
                .forEach(place -> sizes.put(cells.get(place), Math.min(wanted.get(place), counts.get(place))));
        return sizes;
    }

    private List<Demand> demands(List<Limit> limits) {
        List<Demand> demands = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.isMinimum()) {
                List<String> strata =
                        limit.cells().stream().map(cells::get).map(Cell::name).toList();
                demands.add(new Demand(limit.label(), limit.cases(), strata));
            }
        }
        return demands;
    }
}
