package org.sendqa.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;

/** Assignments for tests, kept in memory and written once. */
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

    /** Whether a slot still stands as it was read. */
    boolean stands(CycleRef cycle, Assignment read) {
        return of(cycle).contains(read);
    }

    /** Puts a slot in the place of what it was. */
    void put(CycleRef cycle, Assignment next) {
        List<Assignment> all = new ArrayList<>(of(cycle));
        all.replaceAll(one -> one.slot() == next.slot() ? next : one);
        kept.put(cycle, List.copyOf(all));
    }
}
