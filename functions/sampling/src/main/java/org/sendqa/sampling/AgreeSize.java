package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes down how many cases a draw is to take this time, where the framework leaves that to be agreed. */
public final class AgreeSize {

    private final Rounds rounds;
    private final AgreedSizes sizes;

    /** Takes down numbers for rounds. */
    public AgreeSize(Rounds rounds, AgreedSizes sizes) {
        this.rounds = rounds;
        this.sizes = sizes;
    }

    /** Enters a number, or another one instead, until the draw is made. */
    public Outcome<AgreedSize> agree(Caller caller, String cycle, String draw, int size) {
        return rounds.forOfficer(caller, cycle)
                .then(round -> limits(round, draw).then(limits -> agree(round, draw, size, limits, caller)));
    }

    private static Outcome<Amount.Agreed> limits(Round round, String draw) {
        return round.find(draw)
                .map(plan -> plan.agreed()
                        .<Outcome<Amount.Agreed>>map(Outcome.Done::new)
                        .orElseGet(() -> Outcome.refused(
                                Refusal.NOT_NOW, "The framework says itself how many cases this draw takes.")))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "%s has no draw %s.".formatted(round.title(), draw)));
    }

    private Outcome<AgreedSize> agree(Round round, String draw, int size, Amount.Agreed limits, Caller caller) {
        Optional<String> against = limits.against(size);
        if (against.isPresent()) {
            return Outcome.refused(Refusal.FAULTY, against.get());
        }
        Event event = new Event("agreed", caller.now(), caller.person().id());
        AgreedSize next = sizes.find(round.ref(), draw)
                .map(before -> before.changed(size, event))
                .orElseGet(() -> AgreedSize.first(round.ref(), draw, size, event));
        return round.cycle() instanceof Cycle.Announced && sizes.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "The draw is made or waits for its dice, or somebody entered a number just now. Look again.");
    }
}
