package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Facts;

/** Gathers what quotas need to know besides pack and register. */
public final class DrawFacts {

    private final People people;
    private final AgreedSizes agreed;

    /** Asks who is there and what was agreed. */
    public DrawFacts(People people, AgreedSizes agreed) {
        this.people = people;
        this.agreed = agreed;
    }

    People people() {
        return people;
    }

    /** The facts of a draw, as things stand. */
    Facts of(Basis basis) {
        CycleRef cycle = basis.round().ref();
        DrawPlan plan = basis.round().plan(basis.design().draw());
        return new Facts(
                auditors(cycle.authority(), plan.allocation().roles()),
                agreed.find(cycle, plan.id()).map(AgreedSize::size).orElse(null),
                basis.other().standing().size(),
                basis.batch().left());
    }

    /** Whoever holds several of the roles counts once. */
    private int auditors(String authority, List<String> roles) {
        return Math.toIntExact(people.all(authority).stream()
                .filter(person -> roles.stream().anyMatch(person::is))
                .count());
    }
}
