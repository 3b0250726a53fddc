package org.sendqa.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Slot;

/**
 * Finds for each assignment the slot it is about. Slots are numbered by the sample as it stands, assignments keep the
 * number they began with: once a reserve has taken a place the two differ, and the case tells which belong together.
 */
final class SlotsOfAssignments {

    private SlotsOfAssignments() {}

    /** The slots by the assignments' numbers; those whose case has left its sample have none. */
    static Map<Integer, Slot> match(List<Assignment> assignments, List<Slot> slots) {
        Map<List<String>, List<Slot>> byCase = slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> List.of(slot.draw(), slot.subject().drawId())));
        Map<List<String>, Integer> seen = new HashMap<>();
        Map<Integer, Slot> matched = new HashMap<>();
        for (Assignment one : assignments) {
            List<String> drawn = List.of(one.draw(), one.drawId());
            int nth = seen.merge(drawn, 1, Integer::sum) - 1;
            List<Slot> ofCase = byCase.getOrDefault(drawn, List.of());
            if (!ofCase.isEmpty()) {
                matched.put(one.slot(), nth(one.slot(), nth, ofCase));
            }
        }
        return matched;
    }

    /** A case that got one auditor more than it would by now, since people have left, does without that one. */
    private static Slot nth(int number, int nth, List<Slot> ofCase) {
        Slot slot = ofCase.get(Math.min(nth, ofCase.size() - 1));
        int more = Math.max(0, nth - ofCase.size() + 1);
        int position = slot.position() + more;
        return new Slot(
                number, slot.draw(), slot.plan(), slot.subject(), position, slot.optional() || more > 0, slot.work());
    }
}
