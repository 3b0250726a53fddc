package org.sendqa.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;

/** Assignments for tests, kept in memory, whole allocations written once. */
public final class InMemoryAssignments implements Assignments {

    private final Map<CycleRef, Integer> changes = new HashMap<>();
    private final Map<CycleRef, List<Assignment>> kept = new HashMap<>();

    @Override
    public List<Assignment> of(CycleRef cycle) {
        return kept.getOrDefault(cycle, List.of());
    }

    @Override
    public List<Assignment> keep(CycleRef cycle, List<Assignment> assignments) {
        return kept.computeIfAbsent(cycle, _ -> List.copyOf(assignments));
    }

    @Override
    public int changes(CycleRef cycle) {
        return changes.getOrDefault(cycle, 0);
    }

    /** One more slot has changed hands. */
    void change(CycleRef cycle) {
        changes.merge(cycle, 1, Integer::sum);
    }

    /** Whether a slot still stands as it was read. */
    boolean stands(CycleRef cycle, Assignment read) {
        return of(cycle).contains(read);
    }

    /** Puts a slot's assignment in the place of the one before; false if that doesn't stand. */
    boolean replace(CycleRef cycle, Assignment before, Assignment after) {
        boolean stands = stands(cycle, before);
        List<Assignment> next =
                of(cycle).stream().map(one -> one.equals(before) ? after : one).toList();
        kept.replace(cycle, next);
        return stands;
    }
}
