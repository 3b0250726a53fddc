package org.sendqa.sampling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.sampling.AgreedSize;

/** Tells which draws of a round take as many cases as is agreed each time, what was agreed and what is proposed. */
final class SizesToAgree {

    private final DrawFacts facts;

    SizesToAgree(DrawFacts facts) {
        this.facts = facts;
    }

    /** One for each such draw; none where the framework says every size itself. */
    List<SizeView> of(Round round) {
        return round.activity().draws().stream()
                .flatMap(plan -> view(round, plan))
                .toList();
    }

    private Stream<SizeView> view(Round round, DrawPlan plan) {
        return plan.agreed().stream()
                .map(agreed -> new SizeView(
                        plan.id(),
                        plan.title(),
                        agreed.atLeast(),
                        agreed.atMost(),
                        facts.agreed(round.ref(), plan.id())
                                .map(AgreedSize::size)
                                .orElse(null),
                        agreed.drawnAnyway(),
                        proposed(round, plan, agreed)));
    }

    /** By whoever may audit now; nothing where nobody may yet. */
    private @Nullable Integer proposed(Round round, DrawPlan plan, Amount.Agreed limits) {
        if (plan.proposal().equals(Proposal.NONE)) {
            return null;
        }
        int cases = plan.proposal().of(facts.auditors(round, plan.allocation().roles()), limits);
        return cases == 0 ? null : cases;
    }
}
