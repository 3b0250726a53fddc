package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
            World world = worlds.next(4, 7);
            Map<String, Integer> loads = new HashMap<>();
            Set<String> pairs = new HashSet<>();
            for (Assignment one : Allocation.of("cycle-" + number, world.slots(), world.auditors())) {
                one.auditor()
                        .filter(id -> !HardRule.barring(world.slot(one.slot()), world.auditor(id), CaseTeam.NOBODY)
                                        .isEmpty()
                                || !pairs.add(one.drawId() + "|" + id)
                                || loads.merge(id, 1, Integer::sum)
                                        > world.auditor(id).capacity())
                        .ifPresent(id -> fail("%s may not have %s in %s", id, one, world));
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
