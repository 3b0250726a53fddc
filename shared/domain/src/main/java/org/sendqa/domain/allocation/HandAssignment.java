package org.sendqa.domain.allocation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an officer may give a slot to somebody by hand. What the allocation would do at the least cost and in which
 * role it looks for people is set aside by a reason; no other hard rule is.
 */
public sealed interface HandAssignment {

    /**
     * It may be.
     *
     * @param outsideRoles whether the person is in none of the draw's roles
     */
    record Allowed(boolean outsideRoles) implements HandAssignment {}

    /** It may not. */
    record Barred(HardRule rule, String sentence) implements HandAssignment {}

    /**
     * Decides.
     *
     * @param auditor with the number of audits that the allocation would give them at most
     * @param others every other slot of the cycle as it stands
     * @param agencies where those who have them work, by person
     */
    static HandAssignment of(Slot slot, Auditor auditor, List<Held> others, Map<String, String> agencies) {
        Set<HardRule> barring = HardRule.barringByHand(slot, auditor, new TeamByHand(slot, others, agencies).team());
        long load = others.stream().filter(one -> one.isOf(auditor.id())).count();
        if (load >= auditor.capacity()) {
            barring.add(HardRule.CAPACITY);
        }
        return barring.stream()
                .findFirst()
                .<HandAssignment>map(rule -> new Barred(rule, sentence(slot, auditor, rule)))
                .orElseGet(() -> new Allowed(Collections.disjoint(slot.plan().roles(), auditor.roles())));
    }

    private static String sentence(Slot slot, Auditor auditor, HardRule rule) {
        return "%s %s.%s No reason sets this rule aside; choose somebody else."
                .formatted(auditor.name(), rule.says(1), rule == HardRule.AGREEMENT ? lapses(slot, auditor) : "");
    }

    private static String lapses(Slot slot, Auditor auditor) {
        return auditor.permission()
                .lapses(slot.work().from(), slot.work().until())
                .map(lapse -> " " + lapse)
                .collect(Collectors.joining());
    }
}
