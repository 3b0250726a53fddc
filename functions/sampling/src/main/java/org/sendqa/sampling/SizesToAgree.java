package org.sendqa.sampling;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;

/** Tells which draws of a round take as many cases as is agreed each time, and what was agreed. */
final class SizesToAgree {

    private final AgreedSizes sizes;

    SizesToAgree(AgreedSizes sizes) {
        this.sizes = sizes;
    }

    /** One for each such draw; none where the framework says every size itself. */
    List<SizeView> of(Round round) {
        return round.activity().draws().stream()
                .flatMap(plan -> view(round, plan))
                .toList();
    }

    private Stream<SizeView> view(Round round, DrawPlan plan) {
        return plan.sample().quota() instanceof Quota.Total(var _, Amount.Agreed agreed, var _)
                ? Stream.of(new SizeView(
                        plan.id(),
                        plan.title(),
                        agreed.atLeast(),
                        agreed.atMost(),
                        sizes.find(round.ref(), plan.id()).map(AgreedSize::size).orElse(null),
                        agreed.drawnAnyway()))
                : Stream.empty();
    }
}
