package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who looks at a slot's case besides, when an officer gives the slot to somebody.
 *
 * @param others every other slot of the cycle as it stands
 * @param agencies where those who have them work, by person
 */
record TeamByHand(Slot slot, List<Held> others, Map<String, String> agencies) {

    CaseTeam team() {
        Set<String> members = ofCase().flatMap(one -> one.auditor().stream()).collect(Collectors.toSet());
        return CaseTeam.of(members, agencies(ofDraw()), slot.plan().auditors().agencies(), 1, later())
                .beside(agencies(ofCase().filter(one -> slot.isApartFrom(one.slot()))));
    }

    private Stream<Held> ofCase() {
        return others.stream()
                .filter(one -> one.slot().subject().key().equals(slot.subject().key()));
    }

    private Stream<Held> ofDraw() {
        return ofCase().filter(one -> one.slot().draw().equals(slot.draw()));
    }

    /** Slots that somebody else is still to get. */
    private int later() {
        return (int)
                ofDraw().filter(one -> one.auditor().isEmpty() && !one.slot().optional())
                        .count();
    }

    private List<String> agencies(Stream<Held> held) {
        return held.flatMap(one -> one.auditor().stream())
                .map(person -> agencies.getOrDefault(person, ""))
                .toList();
    }
}
