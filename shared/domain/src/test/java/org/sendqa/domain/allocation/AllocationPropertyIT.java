package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Worlds.World;

class AllocationPropertyIT {

    private static final int WORLDS = 100_000;
    private static final int EXPLAINED = 10_000;

    @Test
    void noHardRuleIsBrokenAndNobodyGetsMoreThanTheyTake() {
        Worlds worlds = new Worlds(20260401);
        for (int number = 0; number < WORLDS; number++) {
            World world = number % 4 == 0 ? worlds.second(3, 6) : worlds.next(3, 6);
            Teams teams = new Teams(world);
            for (Assignment one : Allocation.of("cycle-" + number, world.slots(), world.auditors())) {
                Slot slot = world.slot(one.slot());
                one.auditor().map(world::auditor).ifPresent(auditor -> {
                    if (!teams.barring(slot, auditor).isEmpty()) {
                        fail("%s may not have %s in %s", auditor, one, world);
                    }
                    teams.give(slot, auditor);
                });
            }
            if (!teams.leaveRoom(true)) {
                fail("too few agencies in %s", world);
            }
        }
    }

    @Test
    void liftingTheRulesThatASentenceNamesFillsTheSlotAndLiftingFewerDoesNot() {
        Worlds worlds = new Worlds(20260402);
        int explained = 0;
        for (int number = 0; explained < EXPLAINED; number++) {
            World world = worlds.next(3, 6);
            String cycle = "cycle-" + number;
            Filling before = Allocation.filled(cycle, world.slots(), world.auditors(), Rules.ALL);
            for (Map.Entry<Integer, Unfilled> entry : before.open().entrySet()) {
                Set<HardRule> rules = entry.getValue().rules();
                explained += rules.isEmpty() ? 0 : 1;
                assertNamesAMinimalSet(world, before, world.slot(entry.getKey()), rules);
            }
        }
    }

    private static void assertNamesAMinimalSet(World world, Filling before, Slot slot, Set<HardRule> rules) {
        if (!rules.isEmpty()) {
            assertThat(Lifting.fills(world, before, slot, rules))
                    .as("%s in %s", rules, world)
                    .isTrue();
        }
        for (HardRule spared : rules) {
            Set<HardRule> fewer = EnumSet.copyOf(rules);
            fewer.remove(spared);
            assertThat(Lifting.fills(world, before, slot, fewer))
                    .as("%s without %s in %s", rules, spared, world)
                    .isFalse();
        }
    }
}
