package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.sampling.ThemeWords;
import org.sendqa.domain.sampling.Turns;

/** Tells in which draws of a round number or theme is agreed each time, what was agreed and what is proposed. */
final class SizesToAgree {

    private final DrawFacts facts;
    private final TurnsTaken turns;

    SizesToAgree(DrawFacts facts, TurnsTaken turns) {
        this.facts = facts;
        this.turns = turns;
    }

    /** One for each such draw; none where the framework says all itself. */
    List<SizeView> of(Round round, Instant now) {
        return round.activity().draws().stream()
                .flatMap(plan -> view(round, plan, now))
                .toList();
    }

    private Stream<SizeView> view(Round round, DrawPlan plan, Instant now) {
        Optional<AgreedSize> agreed = facts.agreed(round.ref(), plan.id());
        return plan.toAgree().stream()
                .map(limits -> new SizeView(
                        plan.id(),
                        plan.title(),
                        limits.atLeast(),
                        limits.atMost(),
                        agreed.map(AgreedSize::size).orElse(null),
                        limits.drawnAnyway(),
                        facts.proposed(round, plan, limits),
                        facts.auditors().byAgency(round, plan),
                        attributes(round, plan, now),
                        plan.theme().required(),
                        ThemeView.of(agreed.map(AgreedSize::theme).orElse(Theme.NONE))));
    }

    /** What the draw has been made on needs no turns any more. */
    private List<SizeView.Attribute> attributes(Round round, DrawPlan plan, Instant now) {
        Turns standing = round.cycle() instanceof Cycle.Announced ? turns.before(round, plan, now) : Turns.NONE;
        return ThemeWords.of(round.pack(), round.activity(), plan).attributes().stream()
                .map(one -> SizeView.Attribute.of(one, plan.theme(), standing))
                .toList();
    }
}
