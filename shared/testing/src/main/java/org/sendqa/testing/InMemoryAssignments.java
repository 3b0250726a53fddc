package org.sendqa.testing;

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
}
