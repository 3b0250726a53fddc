package org.sendqa.domain.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;

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
    private final List<Auditor> auditors;
    private final Map<String, Integer> loads = new HashMap<>();
    private Total best = new Total(Integer.MAX_VALUE, 0);

    private EveryReallocation(List<Held> held, List<Auditor> auditors) {
        this.held = held;
        this.auditors = auditors;
        held.stream()
                .filter(EveryReallocation::stays)
                .forEach(one -> loads.merge(one.auditor().orElseThrow(), 1, Integer::sum));
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
            best = sofar;
            return;
        }
        Held one = held.get(index);
        if (stays(one)) {
            from(index + 1, sofar);
            return;
        }
        for (Auditor auditor : auditors) {
            give(index, one, auditor, sofar);
        }
        from(index + 1, new Total(sofar.open() + 1, sofar.moved()));
    }

    /** Nobody of these has become barred, so what was given by hand stays as what has begun does. */
    private static boolean stays(Held one) {
        return one.state() == State.FIXED || one.state() == State.BY_HAND;
    }

    private void give(int index, Held one, Auditor auditor, Total sofar) {
        int load = loads.getOrDefault(auditor.id(), 0);
        boolean barred = !HardRule.barring(one.slot(), auditor, CaseTeam.NOBODY).isEmpty();
        if (!barred && load < auditor.capacity()) {
            boolean moved = one.state() == State.MOVABLE
                    && one.auditor().filter(auditor.id()::equals).isEmpty();
            loads.put(auditor.id(), load + 1);
            from(index + 1, new Total(sofar.open(), sofar.moved() + (moved ? 1 : 0)));
            loads.put(auditor.id(), load);
        }
    }
}
