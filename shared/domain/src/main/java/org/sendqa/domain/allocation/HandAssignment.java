package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an officer may give a slot to somebody by hand: never against an absolute rule, else with a reason. */
public sealed interface HandAssignment {

    /**
     * It may be.
     *
     * @param setAside the framework's rules that the officer sets aside; often none
     */
    record Allowed(Set<HardRule> setAside) implements HandAssignment {}

    /** It may not. */
    record Barred(HardRule rule, String sentence) implements HandAssignment {}

    /**
     * Decides.
     *
     * @param others every other slot of the cycle as it stands
     */
    static HandAssignment of(Slot slot, Auditor auditor, List<Held> others) {
        Set<HardRule> barring = HardRule.barring(slot, auditor, team(slot, others));
        long load = others.stream().filter(one -> one.isOf(auditor.id())).count();
        if (load >= auditor.capacity()) {
            barring.add(HardRule.CAPACITY);
        }
        return barring.stream()
                .filter(HardRule::isAbsolute)
                .findFirst()
                .<HandAssignment>map(rule -> new Barred(rule, sentence(auditor, rule)))
                .orElseGet(() -> new Allowed(barring));
    }

    private static CaseTeam team(Slot slot, List<Held> others) {
        Set<String> people = others.stream()
                .filter(one -> one.slot().subject().key().equals(slot.subject().key()))
                .flatMap(one -> one.auditor().stream())
                .collect(Collectors.toSet());
        return new CaseTeam(people, Set.of());
    }

    private static String sentence(Auditor auditor, HardRule rule) {
        return "%s %s. No reason sets this rule aside; choose somebody else.".formatted(auditor.id(), rule.says(1));
    }
}
