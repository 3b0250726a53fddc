package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes down how many cases a draw is to take this time, and on which theme, where that is left to be agreed. */
public final class AgreeSize {

    private final Rounds rounds;
    private final AgreedSizes sizes;

    /** Takes down numbers and themes for rounds. */
    public AgreeSize(Rounds rounds, AgreedSizes sizes) {
        this.rounds = rounds;
        this.sizes = sizes;
    }

    /**
     * What an officer enters.
     *
     * @param theme none where the round has none
     */
    public record Wish(String cycle, String draw, int size, Theme theme) {}

    /** Enters a number and a theme, or others instead, until the draw is made. */
    public Outcome<AgreedSize> agree(Caller caller, Wish wish) {
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
        Amount.Agreed limits = plan.toAgree().orElseThrow();
        Optional<String> against =
                limits.against(wish.size()).or(() -> ThemeWords.of(round, plan).against(wish.theme()));
        return against.<Outcome<AgreedSize>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> keep(round, wish, caller));
    }

    private Outcome<AgreedSize> keep(Round round, Wish wish, Caller caller) {
        Event event = new Event("agreed", caller.now(), caller.person().id());
        AgreedSize next = sizes.find(round.ref(), wish.draw())
                .map(before -> before.changed(wish.size(), wish.theme(), event))
                .orElseGet(() -> AgreedSize.first(round.ref(), wish.draw(), wish.size(), wish.theme(), event));
        return round.cycle() instanceof Cycle.Announced && sizes.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "The draw is made or waits for its dice, or somebody entered a number just now. Look again.");
    }
}
