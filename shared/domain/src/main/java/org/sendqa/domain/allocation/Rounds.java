package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which order slots are filled: all mandatory ones at once, then the optional ones. Only where an auditor's agency
 * hangs on who else audits the case, or where two draws hold the same case, its slots are filled one position after
 * another, since that is no assignment problem any more.
 */
final class Rounds {

    private static final int OPTIONAL = 1_000;

    private final Map<String, Set<String>> draws = new HashMap<>();

    Rounds(List<Slot> all) {
        all.forEach(slot -> draws.computeIfAbsent(slot.subject().key(), _ -> new HashSet<>())
                .add(slot.draw()));
    }

    /** The slots in the order in which they are filled, those of one round together. */
    List<List<Slot>> of(List<Slot> slots) {
        Map<Integer, List<Slot>> rounds = new TreeMap<>();
        slots.forEach(slot ->
                rounds.computeIfAbsent(number(slot), _ -> new ArrayList<>()).add(slot));
        return List.copyOf(rounds.values());
    }

    /** Whether slots of this case are filled together, in the first round, and may change hands together later. */
    boolean isPlain(Slot slot) {
        return number(slot) == 0;
    }

    private int number(Slot slot) {
        boolean alone = draws.getOrDefault(slot.subject().key(), Set.of()).size() <= 1;
        int position = alone && slot.plan().auditors().agencies() <= 1 ? 0 : slot.position();
        return (slot.optional() ? OPTIONAL : 0) + position;
    }
}
