package org.sendqa.domain.allocation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in one sentence why nobody could take a case: every person in the role and the rule that barred them. */
final class Unfilled {

    private Unfilled() {}

    /** The sentence. It counts people and names nobody, since the rules speak of who worked on the case. */
    static String because(Slot slot, List<Auditor> auditors) {
        String role = slot.plan().auditorRole();
        Map<HardRule, Long> barred = auditors.stream()
                .map(auditor -> HardRule.barring(slot, auditor).orElse(HardRule.CAPACITY))
                .filter(rule -> rule != HardRule.ROLE)
                .collect(Collectors.groupingBy(
                        rule -> rule, () -> new EnumMap<>(HardRule.class), Collectors.counting()));
        long inRole = barred.values().stream().mapToLong(Long::longValue).sum();
        if (inRole == 0) {
            return "Nobody is in the role %s. Add people to it before the next cycle.".formatted(role);
        }
        String reasons = barred.entrySet().stream()
                .map(entry -> entry.getKey().says(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "Nobody in the role %s could take it: of %d, %s.".formatted(role, inRole, reasons);
    }
}
