package org.sendqa.sampling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.sharing.Agreements;

/** Gathers what quotas need to know besides pack and register. */
public final class DrawFacts {

    private final People people;
    private final AgreedSizes agreed;
    private final WhoMayAudit auditors;
    private final Throwing throwing;

    /** Asks who is there, what was agreed or thrown, and who from outside may take part. */
    public DrawFacts(People people, AgreedSizes agreed, Agreements agreements, DiceThrows dice) {
        this.people = people;
        this.agreed = agreed;
        this.auditors = new WhoMayAudit(people, agreements);
        this.throwing = new Throwing(dice);
    }

    WhoMayAudit auditors() {
        return auditors;
    }

    People people() {
        return people;
    }

    Throwing throwing() {
        return throwing;
    }

    /** The facts of a draw, as things stand. */
    Facts of(Basis basis) {
        CycleRef cycle = basis.round().ref();
        DrawPlan plan = basis.round().plan(basis.design().draw());
        return new Facts(
                auditors.number(basis.round(), plan),
                agreed(cycle, plan.id()).map(AgreedSize::size).orElse(null),
                basis.other().standing().size(),
                basis.batch().left());
    }

    /** A draw on the theme that stands for it. */
    OnTheme onTheme(Round round, DrawDesign planned) {
        Theme theme = agreed(round.ref(), planned.draw()).map(AgreedSize::theme).orElse(Theme.NONE);
        return new OnTheme(round.plan(planned.draw()).theme(), theme, planned);
    }

    /** What was agreed for a draw, if anything was. */
    Optional<AgreedSize> agreed(CycleRef cycle, String draw) {
        return agreed.find(cycle, draw);
    }

    /** What the framework proposes, by whoever may audit now; null where that is nothing, or nobody may yet. */
    @Nullable
    Integer proposed(Round round, DrawPlan plan, Amount.Agreed limits) {
        if (plan.proposal().equals(Proposal.NONE)) {
            return null;
        }
        int cases = plan.proposal().of(auditors.number(round, plan), limits);
        return cases == 0 ? null : cases;
    }
}
