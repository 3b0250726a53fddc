package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sendqa.domain.sharing.Permission;

/**
 * Why a slot stays open: a smallest set of rules that fills it once they are lifted for it, and the sentence. For
 * {@link HardRule#CAPACITY} lifting means one more audit for somebody.
 *
 * @param rules none of them can be left out; empty if there is nobody at all
 * @param conflict whether somebody in the role is kept from it by nothing but conflicts with its case, and so might
 *     audit another
 */
record Unfilled(Set<HardRule> rules, String sentence, boolean conflict) {

    private static final int MOST_NAMES = 8;

    /** Finds the reason why a slot of a want stayed open, looking among the people in the role if there are any. */
    static Unfilled because(Round round, int want) {
        Map<Integer, Set<HardRule>> all = IntStream.range(0, round.auditors().size())
                .boxed()
                .collect(Collectors.toMap(auditor -> auditor, auditor -> round.barring(want, auditor)));
        Map<Integer, Set<HardRule>> inRole = all.entrySet().stream()
                .filter(entry -> !entry.getValue().contains(HardRule.ROLE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String role = String.join(" or ", round.wants().get(want).first().plan().titles());
        if (inRole.isEmpty()) {
            String nobody = "Nobody is in the role %s. Add people to it before the next cycle.".formatted(role);
            return new Unfilled(smallest(all).orElse(Set.of()), nobody, false);
        }
        Set<HardRule> rules = smallest(inRole).orElseThrow();
        String sentence = new Sentence(role, rules, inRole).text();
        return new Unfilled(
                rules,
                sentence + lapsed(round, want, rules, inRole) + full(round, rules, inRole),
                inRole.values().stream().anyMatch(theirs -> theirs.stream().allMatch(HardRule::isConflict)));
    }

    /** The fewest rules that keep any one person; of equally few those that keep most people, then the first ones. */
    private static Optional<Set<HardRule>> smallest(Map<Integer, Set<HardRule>> blocked) {
        Map<Set<HardRule>, Long> sets =
                blocked.values().stream().collect(Collectors.groupingBy(rules -> rules, Collectors.counting()));
        return sets.entrySet().stream()
                .min((one, other) -> {
                    int fewer =
                            Integer.compare(one.getKey().size(), other.getKey().size());
                    int more = fewer != 0 ? fewer : Long.compare(other.getValue(), one.getValue());
                    return more != 0
                            ? more
                            : one.getKey().toString().compareTo(other.getKey().toString());
                })
                .map(Map.Entry::getKey);
    }

    /** What to do about agreements, once each, where those whom the sentence counts lack them. */
    private static String lapsed(Round round, int want, Set<HardRule> rules, Map<Integer, Set<HardRule>> blocked) {
        if (!rules.contains(HardRule.AGREEMENT)) {
            return "";
        }
        Work work = round.wants().get(want).first().work();
        return blocked.entrySet().stream()
                .filter(entry -> rules.containsAll(entry.getValue()))
                .flatMap(entry ->
                        round.auditors().get(entry.getKey()).permission().lapses(work.from(), work.until()))
                .distinct()
                .sorted()
                .map(lapse -> " " + lapse)
                .collect(Collectors.joining("", "", Permission.REMEDY));
    }

    /** Names exactly those whom the sentence counts as having as many audits as they take. */
    private static String full(Round round, Set<HardRule> rules, Map<Integer, Set<HardRule>> blocked) {
        if (!rules.contains(HardRule.CAPACITY)) {
            return "";
        }
        List<String> names = blocked.entrySet().stream()
                .filter(entry -> rules.containsAll(entry.getValue()))
                .map(entry -> round.auditors().get(entry.getKey()).name())
                .sorted()
                .toList();
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return " Full: %s%s.".formatted(shown, more > 0 ? " and %d more".formatted(more) : "");
    }
}
