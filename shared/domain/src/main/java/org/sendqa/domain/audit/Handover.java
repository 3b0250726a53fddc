package org.sendqa.domain.audit;

import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;

/**
 * A slot of a cycle that changes hands, or stays open from now on.
 *
 * @param before the slot's assignment as it stands
 * @param after what takes its place: the next attempt, or nobody and why
 * @param released the audit of somebody who hadn't begun and loses it; empty where it was given back already
 * @param next the new auditor's audit; empty where nobody was found
 * @param changes how often slots of the cycle had changed hands when all this was decided, so that of two who decide at
 *     the same moment one comes second and nobody gets more than their number
 */
public record Handover(
        CycleRef cycle,
        Assignment before,
        Assignment after,
        Optional<Audit.Released> released,
        Optional<Audit.Assigned> next,
        int changes) {

    /**
     * What changes in the cycle's counts: a slot that was unfilled has an audit from now on, or the other way round. An
     * audit that finds nobody is counted and stays open, so that the cycle waits for it until its closing day.
     */
    public Count change() {
        int unfilled = (after.isUnfilled() ? 1 : 0) - (before.isUnfilled() ? 1 : 0);
        boolean waited = !before.isUnfilled() && released.isEmpty();
        int open = (after.isAwaited() ? 1 : 0) - (before.isAwaited() ? 1 : 0);
        return new Count(open, open, unfilled, waited ? -1 : 0);
    }
}
