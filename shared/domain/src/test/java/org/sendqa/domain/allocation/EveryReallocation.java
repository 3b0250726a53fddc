package org.sendqa.domain.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Worlds.World;

/**
 * Finds the best re-allocation of some slots beside others by trying every one there is: the oracle of small worlds.
 */
final class EveryReallocation {

    /** What a re-allocation comes to: open slots first, then moves; who loses a slot that stays open is moved, too. */
    record Total(int open, int moved) implements Comparable<Total> {

        @Override
        public int compareTo(Total other) {
            return Comparator.comparingInt(Total::open)
                    .thenComparingInt(Total::moved)
                    .compare(this, other);
        }

        Total plus(boolean isOpen, boolean isMoved) {
            return new Total(open + (isOpen ? 1 : 0), moved + (isMoved ? 1 : 0));
        }
    }

    private final World world;
    private final List<Held> tried;
    private final List<Boolean> had;
    private final boolean optional;
    private final Teams teams;
    private Total best = new Total(Integer.MAX_VALUE, 0);

    private EveryReallocation(World world, Collection<Held> beside, List<Held> tried) {
        this.world = world;
        this.tried = tried;
        this.had = tried.stream().map(one -> !isToFill(one, world)).toList();
        this.optional = tried.stream().anyMatch(one -> one.slot().optional());
        this.teams = new Teams(world);
        beside.forEach(one -> one.auditor().ifPresent(auditor -> teams.give(one.slot(), world.auditor(auditor))));
    }

    /** The best that can become of some slots beside others, which stay as they are. */
    static Total best(World world, Collection<Held> beside, List<Held> tried) {
        Map<Boolean, List<Held>> stay = tried.stream().collect(Collectors.partitioningBy(one -> stays(one, world)));
        List<Held> all = Stream.concat(beside.stream(), stay.getOrDefault(true, List.of()).stream())
                .toList();
        EveryReallocation every = new EveryReallocation(world, all, stay.getOrDefault(false, List.of()));
        every.from(0, new Total(0, 0));
        return every.best;
    }

    /** What became of slots. */
    static Total of(World world, List<Held> before, List<Held> after) {
        Total total = new Total(0, 0);
        for (int index = 0; index < before.size(); index++) {
            Held one = before.get(index);
            Optional<String> now = after.get(index).auditor();
            total = total.plus(now.isEmpty(), !isToFill(one, world) && !now.equals(one.auditor()));
        }
        return total;
    }

    /** The slots with those who have them after a change. */
    static List<Held> after(List<Held> held, Change change) {
        Map<Integer, Assignment> changed = Stream.of(change.filled(), change.moved(), change.open())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Assignment::slot, one -> one));
        return held.stream()
                .map(one -> changed.containsKey(one.slot().number())
                        ? new Held(one.slot(), changed.get(one.slot().number()).auditor(), one.state())
                        : one)
                .toList();
    }

    /** Whether nobody may move it, since its audit has begun or an officer gave it. */
    static boolean stays(Held one, World world) {
        return one.state() == State.FIXED || (one.state() == State.BY_HAND && !isToFill(one, world));
    }

    /** Whether nobody has it, or somebody who may not have it any more. */
    private static boolean isToFill(Held one, World world) {
        boolean barred = one.auditor()
                .filter(auditor ->
                        RulesAgain.barring(one.slot(), world.auditor(auditor)).isEmpty())
                .isEmpty();
        return one.state() == State.TO_FILL || (one.state() != State.FIXED && barred);
    }

    private void from(int index, Total sofar) {
        if (sofar.compareTo(best) >= 0) {
            return;
        }
        if (index == tried.size()) {
            best = teams.leaveRoom(optional) ? sofar : best;
            return;
        }
        Held one = tried.get(index);
        boolean hadIt = had.get(index);
        for (Auditor auditor : world.auditors()) {
            if (teams.barring(one.slot(), auditor).isEmpty()) {
                teams.give(one.slot(), auditor);
                from(index + 1, sofar.plus(false, hadIt && !one.isOf(auditor.id())));
                teams.takeBack(one.slot());
            }
        }
        from(index + 1, sofar.plus(true, hadIt));
    }
}
