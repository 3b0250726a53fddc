package org.sendqa.improvement;

import java.util.Map;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concern.InHand;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.concern.DeclineReason;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes the end of a remedial action: done, or not and why. */
public final class SettleAction {

    /** What is sent for one that was done; else the code of a {@link DeclineReason}. */
    static final String DONE = "done";

    private final ToldConcerns concerns;

    SettleAction(Concerns concerns) {
        this.concerns = new ToldConcerns(concerns);
    }

    /** Settles; one that is settled stays as it is. */
    public Outcome<Concern> run(Caller caller, String id, String outcome) {
        return concerns.find(caller, id).then(concern -> settle(concern, outcome, caller));
    }

    private Outcome<Concern> settle(Concern concern, String outcome, Caller caller) {
        return switch (concern) {
            case Concern.Raised _, Concern.Told _ ->
                Outcome.refused(Refusal.NOT_NOW, "Nobody has acknowledged it yet. Acknowledge it first.");
            case Concern.Acknowledged _ ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "A safeguarding concern is over here once it is acknowledged; it goes on by your own route.");
            case InHand inHand -> outcome.equals(DONE) ? done(inHand, caller) : declined(inHand, outcome, caller);
            case Concern.Done _, Concern.Declined _ -> new Outcome.Done<>(concern);
        };
    }

    private Outcome<Concern> done(InHand inHand, Caller caller) {
        Event event = new Event("done", caller.now(), caller.person().id());
        return concerns.keep(inHand.done(event), event);
    }

    private Outcome<Concern> declined(InHand inHand, String code, Caller caller) {
        return Listed.read(DeclineReason.class, code, "reason not to do it, nor 'done'")
                .then(reason -> {
                    Map<String, String> details = Map.of("reason", reason.code());
                    Event event =
                            new Event("declined", caller.now(), caller.person().id(), details);
                    return concerns.keep(inHand.declined(reason, event), event);
                });
    }
}
