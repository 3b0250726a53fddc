package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
            World world = worlds.plain(5, 5);
            List<Held> held = standing(world, "cycle-" + number, random);
            Change change = Reallocation.of("again-" + number, held, world.auditors());
            assertThat(EveryReallocation.of(held, change))
                    .as("case %d: %s", number, held)
                    .isEqualTo(EveryReallocation.best(held, world.auditors()));
        }
    }

    /** An allocation of which some audits have begun and some were given back. */
    private static List<Held> standing(World world, String cycle, Random random) {
        Filling filling = Allocation.filled(cycle, world.slots(), world.auditors(), Rules.ALL);
        List<Held> held = new ArrayList<>();
        for (Slot slot : world.slots()) {
            Optional<String> holder = filling.holdings().holder(slot);
            State state = STATES.get(random.nextInt(STATES.size()));
            if (holder.isPresent()) {
                held.add(new Held(state == State.TO_FILL ? declared(slot, holder.get()) : slot, holder, state));
            }
        }
        return held;
    }

    /** The slot after its auditor declared a hand in the case. */
    private static Slot declared(Slot slot, String holder) {
        var hands = Hands.of(Set.of(holder + "@example.org"));
        AuditedCase one = slot.subject();
        AuditedCase known = new AuditedCase(
                one.key(), one.drawId(), one.stratum(), one.locality(), one.settings(), one.skills(), hands);
        return new Slot(slot.number(), slot.draw(), slot.plan(), known, slot.position(), slot.optional(), slot.work());
    }
}
