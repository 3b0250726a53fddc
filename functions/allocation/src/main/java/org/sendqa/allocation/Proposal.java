package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.allocation.Allocation;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;

/** Settles a cycle's allocation once: what an earlier attempt kept stands, even if people have changed since. */
final class Proposal {

    private final Candidates candidates;
    private final Assignments assignments;

    Proposal(Candidates candidates, Assignments assignments) {
        this.candidates = candidates;
        this.assignments = assignments;
    }

    /** What was settled; empty before. */
    List<Assignment> kept(CycleRef cycle) {
        return assignments.of(cycle);
    }

    /** The assignments that count, kept by now. */
    List<Assignment> settle(Cycle cycle, List<Slot> slots) {
        List<Assignment> kept = assignments.of(cycle.ref());
        return kept.isEmpty()
                ? assignments.keep(cycle.ref(), Allocation.of(cycle.ref().id(), slots, candidates.of(cycle)))
                : kept;
    }
}
