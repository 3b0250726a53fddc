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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Worlds.World;
import org.sendqa.domain.pack.AllocationPlan.Bar;

class ReallocationPropertyIT {

    private static final int CASES = 9_000;
    private static final int MIXED = 1_000;
    private static final List<State> STATES = List.of(State.values());

    @Test
    void fillsAsManyAndMovesAsFewAsTheBestOfAllWays() {
        Worlds worlds = new Worlds(20260403);
        Random random = new Random(20260403);
        for (int number = 0; number < CASES; number++) {
            World before = number % 2 == 0 ? worlds.plain(5, 5) : worlds.mandatory(2, 5);
            List<Held> held = standing(before, "cycle-" + number, random);
            World world = worlds.someAway(held, before);
            Change change = Reallocation.of("again-" + number, held, world.auditors());
            assertThat(EveryReallocation.of(world, held, EveryReallocation.after(held, change)))
                    .as("case %d: %s", number, held)
                    .isEqualTo(EveryReallocation.best(world, List.of(), held));
        }
    }

    @Test
    void turnByTurnAsManyAreFilledAsTheTurnsBeforeLeaveRoomForAndNoRuleIsBroken() {
        Worlds worlds = new Worlds(20260405);
        Random random = new Random(20260405);
        for (int number = 0; number < MIXED; number++) {
            World before = number % 2 == 0 ? worlds.next(2, 4) : worlds.second(2, 4);
            List<Held> held = standing(before, "cycle-" + number, random);
            World world = worlds.someAway(held, before);
            List<Held> after =
                    EveryReallocation.after(held, Reallocation.of("again-" + number, held, world.auditors()));
            String what = "case %d: %s of %s".formatted(number, held, world.auditors());
            assertThat(broken(world, held, after)).as(what).isEmpty();
            for (List<Integer> turn : turns(held)) {
                assertThat(open(pick(after, turn)))
                        .as(what)
                        .isEqualTo(EveryReallocation.best(world, beside(held, after, turn), pick(held, turn))
                                .open());
            }
        }
    }

    /** The slots' places in the list, turn by turn. */
    private static List<List<Integer>> turns(List<Held> held) {
        return List.copyOf(IntStream.range(0, held.size())
                .boxed()
                .collect(
                        Collectors.groupingBy(place -> turn(held.get(place).slot()), TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Mandatory slots first; a draw that looks at where others' auditors work after those. */
    private static int turn(Slot slot) {
        return (slot.optional() ? 2 : 0) + (slot.plan().bars().contains(Bar.OTHER_AUDITORS_AGENCY) ? 1 : 0);
    }

    /** What stands while a turn is filled: earlier turns as they came out, and of later ones what can't give way. */
    private static List<Held> beside(List<Held> held, List<Held> after, List<Integer> turn) {
        int now = turn(held.get(turn.getFirst()).slot());
        return IntStream.range(0, held.size())
                .filter(place -> turn(held.get(place).slot()) != now)
                .mapToObj(place -> turn(held.get(place).slot()) < now ? after.get(place) : held.get(place))
                .filter(one -> turn(one.slot()) < now || one.state() == State.FIXED || one.state() == State.BY_HAND)
                .toList();
    }

    private static List<Held> pick(List<Held> held, List<Integer> places) {
        return places.stream().map(held::get).toList();
    }

    private static int open(List<Held> held) {
        return (int) held.stream().filter(one -> one.auditor().isEmpty()).count();
    }

    /** Slots that somebody has now who may not, and those that nobody should have touched. */
    private static List<Held> broken(World world, List<Held> held, List<Held> after) {
        Teams teams = new Teams(world);
        List<Held> changed = new ArrayList<>(after);
        changed.removeAll(held);
        after.stream().filter(held::contains).forEach(one -> give(one, world, teams));
        List<Held> broken = new ArrayList<>(held);
        broken.removeIf(one -> !EveryReallocation.stays(one, world) || after.contains(one));
        for (Held now : changed) {
            if (now.auditor().stream().anyMatch(one -> isBarred(now.slot(), world.auditor(one), teams))) {
                broken.add(now);
            }
            give(now, world, teams);
        }
        return broken;
    }

    private static boolean isBarred(Slot slot, Auditor auditor, Teams teams) {
        return !teams.barring(slot, auditor).isEmpty();
    }

    private static void give(Held held, World world, Teams teams) {
        held.auditor().ifPresent(auditor -> teams.give(held.slot(), world.auditor(auditor)));
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
