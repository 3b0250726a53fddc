package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides who audits what: as many slots filled as the {@link HardRule hard rules} allow, then at the least total cost,
 * then by a hash that favours nobody, all of it proven. Optional slots take what is left. The order in which slots and
 * auditors are given doesn't matter.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Allocates a cycle.
     *
     * @param cycle the cycle's id, so that ties fall differently each time
     * @return an assignment for each slot, in the order of the slots' numbers
     */
    public static List<Assignment> of(String cycle, List<Slot> slots, List<Auditor> auditors) {
        return assignments(slots, filled(cycle, slots, auditors, Rules.ALL));
    }

    static Filling filled(String cycle, List<Slot> slots, List<Auditor> auditors, Rules rules) {
        Filling filling = new Filling(cycle, slots, auditors, rules);
        Turn.of(slots).values().forEach(turn -> filling.fill(turn, List.of()));
        return filling;
    }

    private static List<Assignment> assignments(List<Slot> slots, Filling filling) {
        Map<String, Integer> taken = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>();
        slots.stream().sorted(Comparator.comparingInt(Slot::number)).forEach(slot -> {
            Optional<String> holder = filling.holdings().holder(slot);
            int before = holder.map(id -> taken.merge(id, 1, Integer::sum) - 1).orElse(0);
            assignments.add(filling.assignment(slot, before));
        });
        return List.copyOf(assignments);
    }
}
