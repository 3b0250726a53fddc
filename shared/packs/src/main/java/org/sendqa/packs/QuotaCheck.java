package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.apportionment.Apportionment;
import org.sendqa.domain.apportionment.Conflict;
import org.sendqa.domain.apportionment.Limit;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.Cell;
import org.sendqa.domain.sampling.CellGrid;
import org.sendqa.domain.sampling.QuotaLimits;
import org.sendqa.domain.sampling.Sample;

/** Whether a quota can be met by some register at all. */
final class QuotaCheck {

    /** What a total may come to that isn't known before the draw. */
    private static final int UNKNOWN = 1_000_000;

    private final WordCheck words;
    private final NumberCheck numbers;
    private final BiConsumer<String, String> faults;

    QuotaCheck(WordCheck words, BiConsumer<String, String> faults) {
        this.words = words;
        this.faults = faults;
        this.numbers = new NumberCheck(faults);
    }

    void check(String place, Quota quota) {
        if (!numbers.hold(place, quota) || quota instanceof Quota.PerAuthor) {
            return;
        }
        if (words.listed(place + ".by", quota.by()) && distinct(place, quota) && wheres(place, quota)) {
            List<Cell> cells = cells(quota);
            distinctNames(place, cells);
            switch (quota) {
                case Quota.Each(var _, int size, int makes) -> {
                    long made = (long) size * cells.size();
                    makes(place, makes, made);
                    fits(place + ".each", made, "lower it, or go by fewer attributes");
                }
                case Quota.Sizes sizes -> sizes(place, sizes, cells);
                case Quota.Total total -> total(place, total, cells);
                case Quota.PerAuthor _ -> {}
            }
        }
    }

    private boolean distinct(String place, Quota quota) {
        boolean distinct = Set.copyOf(quota.by()).size() == quota.by().size();
        if (!distinct) {
            faults.accept(place + ".by", "must name each attribute once");
        }
        return distinct;
    }

    private List<Cell> cells(Quota quota) {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        quota.by().forEach(attribute -> values.put(attribute, words.listed(attribute)));
        return new CellGrid(values).cells();
    }

    /** Whether bounds and sizes speak of the quota's own attributes, and of values they have. */
    private boolean wheres(String place, Quota quota) {
        return switch (quota) {
            case Quota.Each _, Quota.PerAuthor _ -> true;
            case Quota.Sizes(var by, var groups, var _) ->
                IntStream.range(0, groups.size())
                        .allMatch(index -> where(
                                "%s.sizes[%d]".formatted(place, index),
                                groups.get(index).where(),
                                List.of(),
                                by));
            case Quota.Total(var by, var _, var bounds) ->
                IntStream.range(0, bounds.size())
                        .allMatch(index -> where(
                                "%s.bounds[%d]".formatted(place, index),
                                bounds.get(index).where(),
                                bounds.get(index).each(),
                                by));
        };
    }

    private boolean where(String place, Where where, List<String> each, List<String> by) {
        boolean own = by.containsAll(where.values().keySet()) && by.containsAll(each);
        if (!own) {
            faults.accept(place, "may speak of %s only, the attributes that the quota goes by".formatted(by));
        }
        return own && words.values(place, where);
    }

    private void distinctNames(String place, List<Cell> cells) {
        if (cells.stream().map(Cell::name).distinct().count() < cells.size()) {
            faults.accept(place + ".by", "gives two cells the same name; take the comma out of a value");
        }
    }

    private void makes(String place, int stated, long made) {
        if (stated != 0 && stated != made) {
            faults.accept(place + ".makes", "says %d, but the sizes make %d".formatted(stated, made));
        }
    }

    private void sizes(String place, Quota.Sizes quota, List<Cell> cells) {
        for (Cell cell : cells) {
            long groups = quota.groups().stream()
                    .filter(group -> group.where().picks(cell.key()))
                    .count();
            if (groups > 1) {
                faults.accept(
                        place + ".sizes", "count %s twice; each cell may stand under one size".formatted(cell.name()));
            }
        }
        long made = quota.groups().stream().mapToLong(Quota.Group::size).sum();
        makes(place, quota.makes(), made);
        fits(place + ".sizes", made, "lower them, or divide the draw into several");
    }

    private void fits(String place, long made, String whatToDo) {
        if (made > Sample.MOST_CASES) {
            faults.accept(
                    place,
                    "makes %d cases, and one draw takes %d at most; %s".formatted(made, Sample.MOST_CASES, whatToDo));
        }
    }

    private void total(String place, Quota.Total quota, List<Cell> cells) {
        List<Integer> totals = NumberCheck.totals(quota.amount());
        int most = totals.isEmpty() ? UNKNOWN : totals.getLast();
        if (!Apportionment.isSolvable(cells.size(), QuotaLimits.of(quota, cells, most))) {
            faults.accept(
                    place + ".bounds",
                    "cross each other in three ways, too many to be settled exactly;"
                            + " drop those on one of the attributes, or give a total");
            return;
        }
        if (totals.isEmpty()) {
            together(place, "any sample", cells.size(), QuotaLimits.ofAnyTotal(quota, cells, Sample.MOST_CASES));
        }
        totals.forEach(
                cases -> together(place, "a sample of " + cases, cells.size(), QuotaLimits.of(quota, cells, cases)));
    }

    private void together(String place, String sample, int cells, List<Limit> limits) {
        Conflict.inAnyFrame(cells, limits)
                .forEach(conflict -> faults.accept(
                        place + ".bounds",
                        "can't hold together in %s: %s; lower a minimum or raise a maximum"
                                .formatted(sample, words(conflict))));
    }

    private static String words(Conflict conflict) {
        return conflict.limits().stream().map(Limit::words).collect(Collectors.joining("; "));
    }
}
