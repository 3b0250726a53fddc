package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.allocation.Worlds.World;

/** Tries every way to fill an open slot beside all filled ones of its round, with some rules lifted for it alone. */
final class Lifting {

    private final World world;
    private final Slot open;
    private final Set<HardRule> lifted;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<String, Set<String>> teams = new HashMap<>();

    private Lifting(World world, Filling filling, Slot open, Set<HardRule> lifted) {
        this.world = world;
        this.open = open;
        this.lifted = lifted;
        for (List<Slot> round : new Rounds(world.slots()).of(world.slots())) {
            List<Slot> filled = round.stream()
                    .filter(slot -> filling.holdings().holder(slot).isPresent())
                    .toList();
            if (round.contains(open)) {
                slots.addAll(filled);
                // Last, since the rules lifted for it aren't lifted for whoever audits the case beside it.
                slots.add(open);
                return;
            }
            filled.forEach(slot -> take(slot, filling.holdings().holder(slot).orElseThrow()));
        }
    }

    static boolean fills(World world, Filling filling, Slot open, Set<HardRule> lifted) {
        return new Lifting(world, filling, open, lifted).from(0);
    }

    private boolean from(int index) {
        return index == slots.size()
                || world.auditors().stream()
                        .anyMatch(auditor -> isAllowed(slots.get(index), auditor) && with(index, auditor));
    }

    private boolean with(int index, Auditor auditor) {
        Slot slot = slots.get(index);
        boolean joined = take(slot, auditor.id());
        boolean done = from(index + 1);
        loads.merge(auditor.id(), isFree(slot) ? 0 : -1, Integer::sum);
        if (joined) {
            team(slot).remove(auditor.id());
        }
        return done;
    }

    private boolean isAllowed(Slot slot, Auditor auditor) {
        Set<HardRule> rules = HardRule.barring(slot, auditor, new CaseTeam(team(slot), agencies(slot)));
        if (!isFree(slot) && loads.getOrDefault(auditor.id(), 0) >= auditor.capacity()) {
            rules.add(HardRule.CAPACITY);
        }
        if (slot.equals(open)) {
            rules.removeAll(lifted);
        }
        return rules.isEmpty();
    }

    private boolean isFree(Slot slot) {
        return slot.equals(open) && lifted.contains(HardRule.CAPACITY);
    }

    /** Whether the person is new to the case. */
    private boolean take(Slot slot, String auditor) {
        loads.merge(auditor, isFree(slot) ? 0 : 1, Integer::sum);
        return team(slot).add(auditor);
    }

    private Set<String> team(Slot slot) {
        return teams.computeIfAbsent(slot.subject().key(), _ -> new HashSet<>());
    }

    private Set<String> agencies(Slot slot) {
        Set<String> agencies = new HashSet<>();
        world.auditors().stream()
                .filter(auditor -> team(slot).contains(auditor.id()))
                .map(auditor -> auditor.place().agency())
                .filter(agency -> !agency.isEmpty())
                .forEach(agencies::add);
        return agencies;
    }
}
