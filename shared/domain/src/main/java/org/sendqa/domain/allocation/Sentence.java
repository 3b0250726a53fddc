package org.sendqa.domain.allocation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentence. It counts people and says nothing of whom the case rules bar.
 *
 * @param blocked by person in the role, what bars them
 */
record Sentence(String role, Set<HardRule> rules, Map<Integer, Set<HardRule>> blocked) {

    String text() {
        Map<HardRule, Integer> others = others();
        int freed = blocked.size()
                - others.values().stream().mapToInt(count -> count).sum();
        String reasons = rules.stream().map(rule -> rule.says(freed)).collect(Collectors.joining(" and "));
        if (others.isEmpty()) {
            String who = freed == 1 ? "The one person in the role %s" : "All " + freed + " in the role %s";
            return who.formatted(role) + " " + reasons + ".";
        }
        String before = others.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().says(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "Of %d in the role %s, %s; the other %d %s.".formatted(blocked.size(), role, before, freed, reasons);
    }

    /** Whom lifting the rules wouldn't help, by the first further rule. */
    private Map<HardRule, Integer> others() {
        Map<HardRule, Integer> counts = new EnumMap<>(HardRule.class);
        for (Set<HardRule> theirs : blocked.values()) {
            theirs.stream()
                    .filter(rule -> !rules.contains(rule))
                    .findFirst()
                    .ifPresent(rule -> counts.merge(rule, 1, Integer::sum));
        }
        return counts;
    }
}
