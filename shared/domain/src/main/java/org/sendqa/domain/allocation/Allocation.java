package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides who audits what: as many slots filled as the {@link HardRule hard rules} allow, then at the least total cost,
 * then by a hash that favours nobody. The order in which slots and auditors are given doesn't matter.
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
        List<Slot> ordered = slots.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        Seats seats = new Seats(ordered, auditors);
        int[] columns = LeastCost.columns(seats.costs(cycle));
        Map<String, Integer> taken = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>();
        for (int row = 0; row < columns.length; row++) {
            Slot slot = ordered.get(row);
            assignments.add(
                    seats.isTaken(columns[row])
                            ? filled(slot, seats.auditor(columns[row]), taken)
                            : open(slot, Unfilled.because(slot, auditors)));
        }
        return List.copyOf(assignments);
    }

    private static Assignment filled(Slot slot, Auditor auditor, Map<String, Integer> taken) {
        int before = taken.merge(auditor.id(), 1, Integer::sum) - 1;
        int cost = Cost.of(slot, auditor, before);
        return new Assignment(slot.number(), slot.plan().id(), slot.drawId(), Optional.of(auditor.id()), cost, "");
    }

    private static Assignment open(Slot slot, String explanation) {
        return new Assignment(slot.number(), slot.plan().id(), slot.drawId(), Optional.empty(), 0, explanation);
    }
}
