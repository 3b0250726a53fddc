package org.sendqa.sampling;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lets an officer say that the sample stands, so that its cases are allocated. */
public final class ConfirmSample {

    private final Rounds rounds;
    private final Cycles cycles;

    /** Confirms samples of cycles. */
    public ConfirmSample(Rounds rounds, Cycles cycles) {
        this.rounds = rounds;
        this.cycles = cycles;
    }

    /** Confirms a cycle's sample; a second confirmation is refused. */
    public Outcome<Cycle.Confirmed> confirm(Caller caller, String cycle) {
        return rounds.forOfficer(caller, cycle).then(round -> round.waiting().then(drawn -> confirm(drawn, caller)));
    }

    private Outcome<Cycle.Confirmed> confirm(Cycle.Drawn drawn, Caller caller) {
        Event event = new Event("confirmed", caller.now(), caller.person().id());
        Cycle.Confirmed confirmed = drawn.confirmed(event);
        return cycles.advance(confirmed, event)
                ? new Outcome.Done<>(confirmed)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody confirmed the sample at the same moment.");
    }
}
