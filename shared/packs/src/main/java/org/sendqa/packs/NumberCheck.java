package org.sendqa.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.sampling.Sample;

/** Whether a quota's numbers are in their ranges. */
final class NumberCheck {

    private static final int HUNDRED = 100;
    private static final int MONTHS = 12;
    private static final String RANGE = "must be 1 to %d".formatted(Sample.MOST_CASES);
    private final BiConsumer<String, String> faults;

    NumberCheck(BiConsumer<String, String> faults) {
        this.faults = faults;
    }

    /** The totals an amount may come to that are known beforehand, the lowest and the highest. */
    static List<Integer> totals(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(int cases) -> List.of(cases);
            case Amount.Agreed(int least, int most, boolean _) -> List.of(least, most);
            case Amount.PerAuditor _, Amount.ShareOf _ -> List.of();
        };
    }

    boolean hold(String place, Quota quota) {
        return switch (quota) {
            case Quota.Each(var _, int size, var _) -> inRange(place + ".each", size);
            case Quota.Sizes(var _, var groups, var _) ->
                unless(!groups.isEmpty(), place + ".sizes", "must give a size")
                        && IntStream.range(0, groups.size())
                                .allMatch(index -> inRange(
                                        "%s.sizes[%d].size".formatted(place, index),
                                        groups.get(index).size()));
            case Quota.Total total -> amount(place, total.amount()) && bounds(place, total);
            case Quota.PerAuthor(var _, var _, var terms) -> months(place, terms);
        };
    }

    private boolean amount(String place, Amount amount) {
        return switch (amount) {
            case Amount.Fixed(int cases) -> inRange(place + ".total", cases);
            case Amount.PerAuditor(int audits, int auditors) ->
                inRange(place + ".perAuditor", audits) && inRange(place + ".auditorsPerCase", auditors);
            case Amount.Agreed(int least, int most, boolean drawnAnyway) ->
                unless(
                        least >= 1 && most >= least && most <= Sample.MOST_CASES,
                        place + (drawnAnyway ? ".minimum" : ".agreed"),
                        "must go from 1 or more upwards, to %d at most".formatted(Sample.MOST_CASES));
            case Amount.ShareOf(var _, int percent) ->
                unless(percent >= 1 && percent <= HUNDRED, place + ".percent", "must be 1 to 100");
        };
    }

    private boolean bounds(String place, Quota.Total total) {
        return IntStream.range(0, total.bounds().size()).allMatch(index -> {
            Bound bound = total.bounds().get(index);
            String at = "%s.bounds[%d]".formatted(place, index);
            return unless(
                            bound.atLeast() >= 0 && bound.atMost() >= bound.atLeast(),
                            at,
                            "must go from 0 or more upwards")
                    && unless(bound.atLeast() <= Sample.MOST_CASES, at + ".atLeast", RANGE)
                    && unless(
                            bound.atLeast() > 0 || bound.atMost() != Bound.NONE,
                            at,
                            "must say atLeast or atMost, or be left out");
        });
    }

    private boolean months(String place, List<List<Integer>> terms) {
        List<Integer> months = terms.stream().flatMap(List::stream).toList();
        Set<Integer> distinct = new HashSet<>(months);
        return unless(
                !terms.isEmpty()
                        && terms.stream().noneMatch(List::isEmpty)
                        && distinct.size() == months.size()
                        && distinct.stream().allMatch(month -> month >= 1 && month <= MONTHS),
                place + ".terms",
                "must be months, 1 to 12, each once");
    }

    private boolean inRange(String place, int number) {
        return unless(number >= 1 && number <= Sample.MOST_CASES, place, RANGE);
    }

    private boolean unless(boolean holds, String place, String fault) {
        if (!holds) {
            faults.accept(place, fault);
        }
        return holds;
    }
}
