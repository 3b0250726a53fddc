package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Set;

/**
 * The slots of one case and draw that are filled together, by different people.
 *
 * @param slots by number
 * @param team who audits the case already and stays
 * @param now who has one of the slots now and may keep it
 */
record Want(List<Slot> slots, CaseTeam team, Set<String> now) {

    Want {
        slots = List.copyOf(slots);
        now = Set.copyOf(now);
    }

    /** The slot whose case, plan and work stand for all of them. */
    Slot first() {
        return slots.getFirst();
    }

    /** Whether somebody else is to be asked before an auditor, since they stand in for whoever is away. */
    boolean asksFirstAnotherThan(String auditor) {
        List<String> standIns = slots.stream()
                .map(Slot::standIn)
                .filter(standIn -> !standIn.isEmpty())
                .toList();
        return !standIns.isEmpty() && !standIns.contains(auditor);
    }

    /** Whether it matters where its auditors work beside each other. */
    boolean hangsTogether() {
        return team.hangsTogether(slots.size());
    }
}
