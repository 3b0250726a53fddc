package org.sendqa.domain.allocation;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Worlds.World;

/** Finds the best re-allocation by trying every one there is: the oracle for small problems. */
final class EveryReallocation {

    /** What a re-allocation comes to: open slots first, then moves. */
    record Total(int open, int moved) implements Comparable<Total> {

        @Override
        public int compareTo(Total other) {
            return Comparator.comparingInt(Total::open)
                    .thenComparingInt(Total::moved)
                    .compare(this, other);
        }
    }

    private final List<Held> held;
    private final World world;
    private final Teams teams;
    private Total best = new Total(Integer.MAX_VALUE, 0);

    private EveryReallocation(List<Held> held, List<Auditor> auditors) {
        this.held = held;
        this.world = new World(held.stream().map(Held::slot).toList(), auditors);
        this.teams = new Teams(world);
        held.stream()
                .filter(EveryReallocation::stays)
                .forEach(one ->
                        teams.give(one.slot(), world.auditor(one.auditor().orElseThrow())));
    }

    static Total best(List<Held> held, List<Auditor> auditors) {
        EveryReallocation all = new EveryReallocation(held, auditors);
        all.from(0, new Total(0, 0));
        return all.best;
    }

    /** What a change comes to. */
    static Total of(List<Held> held, Change change) {
        long toFill = held.stream().filter(one -> one.state() == State.TO_FILL).count();
        return new Total((int) toFill - change.filled().size(), change.moved().size());
    }

    private void from(int index, Total sofar) {
        if (sofar.compareTo(best) >= 0) {
            return;
        }
        if (index == held.size()) {
            best = teams.leaveRoom(true) ? sofar : best;
            return;
        }
        Held one = held.get(index);
        if (stays(one)) {
            from(index + 1, sofar);
            return;
        }
        for (Auditor auditor : world.auditors()) {
            give(index, one, auditor, sofar);
        }
        from(index + 1, new Total(sofar.open() + 1, sofar.moved()));
    }

    /** Nobody of these has become barred, so what was given by hand stays as what has begun does. */
    private static boolean stays(Held one) {
        return one.state() == State.FIXED || one.state() == State.BY_HAND;
    }

    private void give(int index, Held one, Auditor auditor, Total sofar) {
        if (teams.barring(one.slot(), auditor).isEmpty()) {
            boolean moved = one.state() == State.MOVABLE
                    && one.auditor().filter(auditor.id()::equals).isEmpty();
            teams.give(one.slot(), auditor);
            from(index + 1, new Total(sofar.open(), sofar.moved() + (moved ? 1 : 0)));
            teams.takeBack(one.slot());
        }
    }
}
