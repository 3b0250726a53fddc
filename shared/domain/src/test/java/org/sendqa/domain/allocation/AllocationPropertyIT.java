package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity.DrawPlan;

class AllocationPropertyIT {

    private static final int CASES = 3_000;
    private static final int LARGEST = 7;
    private static final List<DrawPlan> PLANS = List.of(People.TEAM_MANAGERS, People.PROVISION_LEADS);
    private static final List<String> LOCALITIES = List.of("Ash", "Beech", "Cedar", "");

    private final Random random = new Random(20260401);

    @Test
    void fillsAsManySlotsAtTheSameCostAsTryingEveryAllocation() {
        for (int number = 0; number < CASES; number++) {
            List<Slot> slots = some(this::slot);
            List<Auditor> auditors = some(this::auditor);
            var assignments = Allocation.of("cycle-" + number, slots, auditors);
            assertThat(Total.of(assignments))
                    .as("case %d: %s %s", number, slots, auditors)
                    .isEqualTo(EveryAllocation.best(slots, auditors));
        }
    }

    @Test
    void breaksNoHardRuleAndGivesNobodyMoreThanTheyTake() {
        for (int number = 0; number < CASES; number++) {
            List<Slot> slots = IntStream.rangeClosed(1, 20).mapToObj(this::slot).toList();
            List<Auditor> auditors =
                    IntStream.rangeClosed(1, 8).mapToObj(this::auditor).toList();
            var byId = auditors.stream().collect(Collectors.toMap(Auditor::id, Function.identity()));
            int[] taken = new int[auditors.size() + 1];
            for (Assignment one : Allocation.of("cycle-" + number, slots, auditors)) {
                one.auditor().map(byId::get).ifPresent(auditor -> {
                    assertThat(HardRule.barring(slots.get(one.slot() - 1), auditor))
                            .isEmpty();
                    taken[Integer.parseInt(auditor.id())]++;
                });
            }
            auditors.forEach(auditor ->
                    assertThat(taken[Integer.parseInt(auditor.id())]).isLessThanOrEqualTo(auditor.capacity()));
        }
    }

    private <T> List<T> some(IntFunction<T> make) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(LARGEST))
                .mapToObj(make)
                .toList();
    }

    private Slot slot(int number) {
        String[] contributors = IntStream.rangeClosed(1, LARGEST)
                .filter(_ -> random.nextInt(4) == 0)
                .mapToObj(id -> id + "@example.org")
                .toArray(String[]::new);
        return People.slot(one(PLANS), number, one(LOCALITIES), contributors);
    }

    private Auditor auditor(int id) {
        Set<String> roles =
                random.nextInt(5) == 0 ? Set.of("manager", "lead") : Set.of(random.nextBoolean() ? "manager" : "lead");
        Set<String> audited =
                LOCALITIES.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
        return new Auditor(
                Integer.toString(id),
                Set.of(id + "@example.org"),
                roles,
                one(LOCALITIES),
                random.nextInt(4),
                random.nextInt(6),
                audited);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
