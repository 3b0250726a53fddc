package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.allocation.Worlds.World;

/** Tries every way to fill an open slot beside all filled ones of its round, with some rules lifted for it alone. */
final class Lifting {

    private final World world;
    private final Slot open;
    private final Set<HardRule> lifted;
    private final List<Slot> slots;
    private final Teams teams;

    private Lifting(World world, Filling filling, Slot open, Set<HardRule> lifted) {
        this.world = world;
        this.open = open;
        this.lifted = lifted;
        List<Slot> round = open.optional() ? world.optional() : world.mandatory();
        this.slots = new ArrayList<>(round.stream()
                .filter(slot -> filling.holdings().holder(slot).isPresent())
                .toList());
        // Last, since the rules lifted for it aren't lifted for whoever audits the case beside it.
        slots.add(open);
        this.teams = open.optional() ? Teams.of(world, filling, world.mandatory()) : new Teams(world);
    }

    static boolean fills(World world, Filling filling, Slot open, Set<HardRule> lifted) {
        return new Lifting(world, filling, open, lifted).from(0);
    }

    private boolean from(int index) {
        Slot slot = slots.get(index);
        if (slot.equals(open)) {
            return teams.leaveRoom(open.optional()) && world.auditors().stream().anyMatch(this::fills);
        }
        return world.auditors().stream().anyMatch(auditor -> {
            boolean done = false;
            if (teams.barring(slot, auditor).isEmpty()) {
                teams.give(slot, auditor);
                done = from(index + 1);
                teams.takeBack(slot);
            }
            return done;
        });
    }

    private boolean fills(Auditor auditor) {
        Set<HardRule> rules = teams.barring(open, auditor);
        teams.give(open, auditor);
        if (!teams.leaveRoom(open.optional())) {
            rules.add(HardRule.ANOTHER_AGENCY);
        }
        teams.takeBack(open);
        return lifted.containsAll(rules);
    }
}
