package org.sendqa.improvement;

import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes the word of one of those told that they see to it, which stops the escalation. */
public final class AcknowledgeConcern {

    private final ToldConcerns concerns;

    AcknowledgeConcern(Concerns concerns) {
        this.concerns = new ToldConcerns(concerns);
    }

    /** Acknowledges; one that is acknowledged stays as it is, whoever asks. */
    public Outcome<Concern> run(Caller caller, String id) {
        return concerns.find(caller, id).then(concern -> acknowledge(concern, caller));
    }

    private Outcome<Concern> acknowledge(Concern concern, Caller caller) {
        if (concern.header().origin().auditor().equals(caller.person().id())) {
            return Outcome.refused(Refusal.NOT_NOW, "You raised this yourself; somebody else has to acknowledge it.");
        }
        Event event = new Event("acknowledged", caller.now(), caller.person().id());
        return switch (concern) {
            case Concern.Raised raised -> concerns.keep(raised.acknowledged(event), event);
            case Concern.Told told -> concerns.keep(told.acknowledged(event), event);
            case Concern.Acknowledged _, Concern.InHand _, Concern.Done _, Concern.Declined _ ->
                new Outcome.Done<>(concern);
        };
    }
}
