package org.sendqa.domain.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Worlds.World;

/** Who has which slot while tests try all ways to fill some of them. */
final class Teams {

    private final World world;
    private final Collection<List<Slot>> cases;
    private final Map<Integer, Auditor> holders = new HashMap<>();

    Teams(World world) {
        this.world = world;
        this.cases = world.slots().stream()
                .filter(slot -> slot.plan().auditors().agencies() > 1)
                .collect(Collectors.groupingBy(
                        slot -> slot.draw() + "|" + slot.subject().key()))
                .values();
    }

    /** The teams that a filling made of some slots. */
    static Teams of(World world, Filling filling, List<Slot> slots) {
        Teams teams = new Teams(world);
        slots.forEach(slot ->
                filling.holdings().holder(slot).ifPresent(id -> teams.holders.put(slot.number(), world.auditor(id))));
        return teams;
    }

    void give(Slot slot, Auditor auditor) {
        holders.put(slot.number(), auditor);
    }

    void takeBack(Slot slot) {
        holders.remove(slot.number());
    }

    boolean has(Slot slot) {
        return holders.containsKey(slot.number());
    }

    int load(Auditor auditor) {
        return (int) holders.values().stream()
                .filter(one -> one.id().equals(auditor.id()))
                .count();
    }

    /** What keeps somebody from a slot besides what others audit the case for the same draw. */
    Set<HardRule> barring(Slot slot, Auditor auditor) {
        Set<HardRule> rules = RulesAgain.barring(slot, auditor);
        if (load(auditor) >= auditor.capacity()) {
            rules.add(HardRule.CAPACITY);
        }
        for (Map.Entry<Integer, Auditor> one : holders.entrySet()) {
            String key = world.slot(one.getKey()).subject().key();
            String agency = auditor.place().agency();
            if (slot.isApartFrom(world.slot(one.getKey()))
                    && !agency.isEmpty()
                    && agency.equals(one.getValue().place().agency())) {
                rules.add(HardRule.ANOTHER_AGENCY);
            }
            if (one.getValue().id().equals(auditor.id())
                    && key.equals(slot.subject().key())) {
                rules.add(HardRule.TWICE);
            }
        }
        return rules;
    }

    /**
     * Whether every case's places still suffice for the agencies that its plan wants.
     *
     * @param optional whether optional slots count as places, too
     */
    boolean leaveRoom(boolean optional) {
        return cases.stream().allMatch(slots -> leaveRoom(slots, optional));
    }

    private boolean leaveRoom(List<Slot> slots, boolean optional) {
        Set<String> agencies = new HashSet<>();
        int held = 0;
        int open = 0;
        for (Slot slot : slots) {
            Auditor holder = holders.get(slot.number());
            String agency = holder == null ? "" : holder.place().agency();
            held += holder == null ? 0 : 1;
            open += holder == null && (optional || !slot.optional()) ? 1 : 0;
            if (holder != null) {
                agencies.add(agency.isEmpty() ? "of " + slot.number() : agency);
            }
        }
        int wanted = Math.min(slots.getFirst().plan().auditors().agencies(), held + open);
        return wanted - agencies.size() <= open;
    }
}
