package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Worlds.World;

/** Cases that two draws hold, and plans that want auditors from several agencies, against every way to fill them. */
class KnottedAllocationPropertyIT {

    private static final int WORLDS = 10_000;

    @Test
    void asManyMandatorySlotsAreFilledAsCanBeAtTheLeastCostAndThenAsManyOptionalOnes() {
        Worlds worlds = new Worlds(20260404);
        int knotted = 0;
        for (int number = 0; number < WORLDS; number++) {
            World world = worlds.next(2, 5);
            Filling filling = Allocation.filled("cycle-" + number, world.slots(), world.auditors(), Rules.ALL);
            Teams teams = new Teams(world);
            var best = EveryFilling.best(world, teams, world.mandatory(), false);
            assertThat(EveryFilling.of(world, teams, world.mandatory(), filling))
                    .as("mandatory slots of world %d: %s", number, world)
                    .isEqualTo(best);
            var bestOptional = EveryFilling.best(world, teams, world.optional(), true);
            assertThat(EveryFilling.of(world, teams, world.optional(), filling))
                    .as("optional slots of world %d: %s", number, world)
                    .isEqualTo(bestOptional);
            knotted += world.isKnotted() ? 1 : 0;
        }
        System.out.printf("allocation: %d worlds equal brute force, %d of them hang together%n", WORLDS, knotted);
        assertThat(knotted).isGreaterThan(WORLDS / 4);
    }
}
