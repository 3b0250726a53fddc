package org.sendqa.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;

/** Assignments for tests, kept in memory, whole allocations written once. */
public final class InMemoryAssignments implements Assignments {

    private final Map<CycleRef, List<Assignment>> kept = new HashMap<>();

    @Override
    public List<Assignment> of(CycleRef cycle) {
        return kept.getOrDefault(cycle, List.of());
    }

    @Override
    public List<Assignment> keep(CycleRef cycle, List<Assignment> assignments) {
        kept.putIfAbsent(cycle, List.copyOf(assignments));
        return of(cycle);
    }

    /** Puts a slot's assignment in the place of the one before; false if that doesn't stand. */
    boolean replace(CycleRef cycle, Assignment before, Assignment after) {
        List<Assignment> all = new ArrayList<>(of(cycle));
        boolean stands = all.removeIf(one -> one.slot() == before.slot()
                && one.attempt() == before.attempt()
                && one.auditor().equals(before.auditor()));
        if (stands) {
            all.add(after);
            all.sort(Comparator.comparingInt(Assignment::slot));
            kept.put(cycle, List.copyOf(all));
        }
        return stands;
    }
}
