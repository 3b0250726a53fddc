package org.sendqa.sampling;

import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes down how many cases a draw is to take this time, and on which theme, where that is left to be agreed. */
public final class AgreeSize {

    private final Rounds rounds;
    private final AgreedSizes sizes;
    private final MayAgree mayAgree;

    /** Takes down numbers and themes for rounds. */
    AgreeSize(Rounds rounds, AgreedSizes sizes, MayAgree mayAgree) {
        this.rounds = rounds;
        this.sizes = sizes;
        this.mayAgree = mayAgree;
    }

    /** What an officer enters. */
    record Wish(String cycle, String draw, MayAgree.Wanted wanted) {}

    /** Enters a number and a theme, or others instead, until the draw is made. */
    Outcome<AgreedSize> agree(Caller caller, Wish wish) {
        return rounds.forOfficer(caller, wish.cycle())
                .then(round -> plan(round, wish.draw()).then(plan -> agree(round, plan, wish, caller)));
    }

    private static Outcome<DrawPlan> plan(Round round, String draw) {
        return round.find(draw)
                .map(plan -> plan.toAgree().isPresent()
                        ? new Outcome.Done<>(plan)
                        : Outcome.<DrawPlan>refused(
                                Refusal.NOT_NOW, "The framework says itself how many cases this draw takes."))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "%s has no draw %s.".formatted(round.title(), draw)));
    }

    private Outcome<AgreedSize> agree(Round round, DrawPlan plan, Wish wish, Caller caller) {
        return mayAgree.against(round, plan, wish.wanted(), caller.now())
                .<Outcome<AgreedSize>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> keep(round, wish, caller));
    }

    private Outcome<AgreedSize> keep(Round round, Wish wish, Caller caller) {
        MayAgree.Wanted wanted = wish.wanted();
        Map<String, String> details = wanted.outOfTurn() ? Map.of("outOfTurn", "true") : Map.of();
        Event event = new Event("agreed", caller.now(), caller.person().id(), details);
        AgreedSize next = sizes.find(round.ref(), wish.draw())
                .map(before -> before.changed(wanted.size(), wanted.theme(), event))
                .orElseGet(() -> AgreedSize.first(round.ref(), wish.draw(), wanted.size(), wanted.theme(), event));
        return round.cycle() instanceof Cycle.Announced && sizes.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "The draw is made or waits for its dice, or somebody entered a number just now. Look again.");
    }
}
