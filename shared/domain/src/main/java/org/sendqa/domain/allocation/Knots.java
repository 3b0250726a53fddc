package org.sendqa.domain.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where wants hang together by more than who has time: two draws hold the same case, which nobody audits twice, or the
 * auditors of a case come from several agencies.
 */
final class Knots {

    private Knots() {}

    static boolean any(List<Want> wants) {
        return wants.stream().anyMatch(Want::hangsTogether)
                || draws(wants).values().stream().anyMatch(draws -> draws > 1);
    }

    /** By case, how many of its wants are filled together. */
    static Map<String, Integer> draws(List<Want> wants) {
        return counts(wants, false);
    }

    /**
     * How many slots one change touches at most that can't be split into smaller ones: it comes by each auditor once
     * and by each slot once, and on its way from one auditor to the next by one case.
     */
    static int span(int auditors, List<Want> wants) {
        Map<String, Integer> slots = counts(wants, true);
        int all = slots.values().stream().mapToInt(count -> count).sum();
        int most = any(wants)
                ? slots.values().stream().mapToInt(count -> count).max().orElse(1)
                : 1;
        return (int) Math.min(all, (auditors + 1L) * most);
    }

    private static Map<String, Integer> counts(List<Want> wants, boolean slots) {
        Map<String, Integer> counts = new HashMap<>();
        wants.forEach(want ->
                counts.merge(want.first().subject().key(), slots ? want.slots().size() : 1, Integer::sum));
        return counts;
    }
}
