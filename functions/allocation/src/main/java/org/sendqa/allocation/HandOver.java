package org.sendqa.allocation;

import java.util.Objects;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.history.Event;

/** Hands one slot to another auditor, or leaves it open, and writes to whom it concerns. */
final class HandOver {

    private final DueAudits audits;
    private final WhyRelieved why;
    private final HandoverLetters letters;
    private final LossLetters losses;

    HandOver(DueAudits audits, WhyRelieved why, HandoverLetters letters, LossLetters losses) {
        this.audits = audits;
        this.why = why;
        this.letters = letters;
        this.losses = losses;
    }

    /**
     * Hands over.
     *
     * @param after who has the slot from now on, or why nobody
     * @return false if something changed in between; nothing was done then
     */
    boolean run(Standing standing, Assignment after, Event event) {
        Assignment before = Objects.requireNonNull(standing.assignments().get(after.slot()));
        Assignment next = after.following(before);
        Optional<Audit.Released> released = standing.audit(before)
                .filter(Audit.Assigned.class::isInstance)
                .map(Audit.Assigned.class::cast)
                .map(assigned -> assigned.released(why.of(standing, assigned), event));
        Optional<Audit.Assigned> audit = next.auditor().map(auditor -> audit(standing, next, auditor, event));
        boolean done = audits.audits()
                .handOver(
                        new Handover(standing.cycle().ref(), before, next, released, audit, standing.changes()), event);
        if (done) {
            released.ifPresent(losses::post);
            audit.ifPresent(one -> letters.toWhoTakesOver(
                    audits.of(one), Arrival.of(one, standing.audits().values())));
        }
        return done;
    }

    private static Audit.Assigned audit(Standing standing, Assignment next, String auditor, Event event) {
        String stratum = Objects.requireNonNull(standing.slots().get(next.slot()))
                .subject()
                .stratum();
        return new Handout(
                        standing.cycle(),
                        standing.activity().instrument(),
                        standing.cycle().deadline(),
                        event)
                .audit(next, stratum, auditor);
    }
}
