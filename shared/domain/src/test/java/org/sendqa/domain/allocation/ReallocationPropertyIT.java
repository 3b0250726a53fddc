package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Worlds.World;

class ReallocationPropertyIT {

    private static final int CASES = 10_000;
    private static final List<State> STATES = List.of(State.values());

    @Test
    void fillsAsManyAndMovesAsFewAsTheBestOfAllWays() {
        Worlds worlds = new Worlds(20260403);
        Random random = new Random(20260403);
        for (int number = 0; number < CASES; number++) {
            World world = number % 2 == 0 ? worlds.plain(5, 5) : worlds.mandatory(2, 5);
            List<Held> held = standing(world, "cycle-" + number, random);
            Change change = Reallocation.of("again-" + number, held, world.auditors());
            assertThat(EveryReallocation.of(held, change))
                    .as("case %d: %s", number, held)
                    .isEqualTo(EveryReallocation.best(held, world.auditors()));
        }
    }

    /**
     * An allocation of which some audits have begun and some were given back, their auditors having a hand in the case.
     */
    private static List<Held> standing(World world, String cycle, Random random) {
        Filling filling = Allocation.filled(cycle, world.slots(), world.auditors(), Rules.ALL);
        List<Held> held = new ArrayList<>();
        Map<String, Set<String>> hands = new HashMap<>();
        for (Slot slot : world.slots()) {
            Optional<String> holder = filling.holdings().holder(slot);
            State state = holder.isEmpty() ? State.TO_FILL : STATES.get(random.nextInt(STATES.size()));
            held.add(new Held(slot, holder, state));
            holder.filter(_ -> state == State.TO_FILL)
                    .ifPresent(id -> hands.computeIfAbsent(slot.subject().key(), _ -> new HashSet<>())
                            .add(id + "@example.org"));
        }
        return held.stream()
                .map(one -> new Held(declared(one.slot(), hands), one.auditor(), one.state()))
                .toList();
    }

    /** The slot after its case's auditors declared a hand in it. */
    private static Slot declared(Slot slot, Map<String, Set<String>> declared) {
        AuditedCase one = slot.subject();
        Set<String> contributors = new HashSet<>(one.hands().contributors());
        contributors.addAll(declared.getOrDefault(one.key(), Set.of()));
        Hands hands = new Hands(
                contributors,
                one.hands().managers(),
                one.hands().agencies(),
                one.hands().seniority(),
                one.hands().reviewers(),
                one.hands().reviewerRoles());
        AuditedCase known = new AuditedCase(
                one.key(), one.drawId(), one.stratum(), one.locality(), one.settings(), one.skills(), hands);
        return new Slot(slot.number(), slot.draw(), slot.plan(), known, slot.position(), slot.optional(), slot.work());
    }
}
