package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.apportionment.Limit;
import org.sendqa.domain.apportionment.Limit.Side;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;

/** Says as limits on cells what a quota asks; a minimum before a maximum, in the pack's order. */
public final class QuotaLimits {

    private final List<Cell> cells;
    private final List<Limit> limits = new ArrayList<>();

    private QuotaLimits(List<Cell> cells) {
        this.cells = cells;
    }

    /**
     * The limits of a quota.
     *
     * @param total the settled total, for a quota that has one
     */
    public static List<Limit> of(Quota quota, List<Cell> cells, int total) {
        QuotaLimits all = new QuotaLimits(cells);
        switch (quota) {
            case Quota.Each(var _, int size, var _) -> all.each(size);
            case Quota.Sizes(var _, var groups, var _) -> all.sizes(groups);
            case Quota.Total(var _, var _, var bounds) -> {
                all.limits.addAll(Limit.exactly(total, Limit.IN_ALL, all.places(Where.ALL)));
                bounds.forEach(all::bound);
            }
            case Quota.PerAuthor _ -> {}
        }
        return List.copyOf(all.limits);
    }

    /** The limits of a quota whose total isn't known yet, but for the most that it may be. */
    public static List<Limit> ofAnyTotal(Quota.Total quota, List<Cell> cells, int most) {
        QuotaLimits all = new QuotaLimits(cells);
        all.limits.add(new Limit(Limit.IN_ALL, Side.AT_MOST, most, all.places(Where.ALL)));
        quota.bounds().forEach(all::bound);
        return List.copyOf(all.limits);
    }

    private void each(int size) {
        for (int place = 0; place < cells.size(); place++) {
            limits.addAll(Limit.exactly(size, cells.get(place).name(), List.of(place)));
        }
    }

    private void sizes(List<Quota.Group> groups) {
        for (Quota.Group group : groups) {
            limits.addAll(Limit.exactly(group.size(), group.where().words(), places(group.where())));
        }
        IntStream.range(0, cells.size())
                .filter(place -> groups.stream()
                        .noneMatch(group -> group.where().picks(cells.get(place).key())))
                .mapToObj(place -> new Limit(cells.get(place).name(), Side.AT_MOST, 0, List.of(place)))
                .forEach(limits::add);
    }

    private void bound(Bound bound) {
        Map<List<String>, List<Integer>> parts = new LinkedHashMap<>();
        for (int place : places(bound.where())) {
            Map<String, String> key = cells.get(place).key();
            List<String> part = bound.each().stream()
                    .map(attribute -> Objects.requireNonNullElse(key.get(attribute), ""))
                    .toList();
            parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(place);
        }
        parts.forEach((part, places) -> bound(bound, label(bound.where(), part), places));
    }

    private void bound(Bound bound, String label, List<Integer> places) {
        if (bound.atLeast() > 0) {
            limits.add(new Limit(label, Side.AT_LEAST, bound.atLeast(), places));
        }
        if (bound.atMost() != Bound.NONE) {
            limits.add(new Limit(label, Side.AT_MOST, bound.atMost(), places));
        }
    }

    private static String label(Where where, List<String> part) {
        return Stream.concat(Stream.of(where.words()), part.stream())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse(Limit.IN_ALL);
    }

    private List<Integer> places(Where where) {
        return IntStream.range(0, cells.size())
                .filter(place -> where.picks(cells.get(place).key()))
                .boxed()
                .toList();
    }
}
