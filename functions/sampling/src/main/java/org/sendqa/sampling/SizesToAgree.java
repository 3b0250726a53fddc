package org.sendqa.sampling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.Theme;

/** Tells in which draws of a round number or theme is agreed each time, what was agreed and what is proposed. */
final class SizesToAgree {

    private final DrawFacts facts;

    SizesToAgree(DrawFacts facts) {
        this.facts = facts;
    }

    /** One for each such draw; none where the framework says all itself. */
    List<SizeView> of(Round round) {
        return round.activity().draws().stream()
                .flatMap(plan -> view(round, plan))
                .toList();
    }

    private Stream<SizeView> view(Round round, DrawPlan plan) {
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
                        ThemeWords.of(round, plan).attributes(),
                        plan.theme().required(),
                        ThemeView.of(agreed.map(AgreedSize::theme).orElse(Theme.NONE))));
    }
}
