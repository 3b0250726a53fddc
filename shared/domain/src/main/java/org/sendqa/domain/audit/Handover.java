package org.sendqa.domain.audit;

import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.cycle.CycleRef;

/**
 * A slot of a cycle that changes hands, or stays open from now on.
 *
 * @param before the slot's assignment as it stands
 * @param after what takes its place: the next attempt, or nobody and why
 * @param released the audit of somebody who hadn't begun and loses it; empty where it was given back already
 * @param next the new auditor's audit; empty where nobody was found
 */
public record Handover(
        CycleRef cycle,
        Assignment before,
        Assignment after,
        Optional<Audit.Released> released,
        Optional<Audit.Assigned> next) {

    /** How many more audits are to be answered from now on: 1, 0 or -1. */
    public int more() {
        return (after.auditor().isPresent() ? 1 : 0) - (before.auditor().isPresent() ? 1 : 0);
    }
}
