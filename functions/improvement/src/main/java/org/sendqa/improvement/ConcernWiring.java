package org.sendqa.improvement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.pack.Packs;

/** Makes the use cases out of what {@link ImprovementWiring} gives. */
@Factory
final class ConcernWiring {

    @Singleton
    ReadRaised readRaised(Audits audits, Concerns concerns, Rules rules) {
        return new ReadRaised(audits, concerns, rules);
    }

    @Singleton
    RaiseConcern raiseConcern(Audits audits, Concerns concerns, Tell tell) {
        return new RaiseConcern(audits, concerns, tell);
    }

    @Singleton
    ListConcerns listConcerns(Concerns concerns, Rules rules, ConcernViews views) {
        return new ListConcerns(concerns, rules, views);
    }

    @Singleton
    ReadConcern readConcern(Concerns concerns, DrawnCases cases, ConcernViews views) {
        return new ReadConcern(concerns, cases, views);
    }

    @Singleton
    AcknowledgeConcern acknowledgeConcern(Concerns concerns) {
        return new AcknowledgeConcern(concerns);
    }

    @Singleton
    SettleAction settleAction(Concerns concerns) {
        return new SettleAction(concerns);
    }

    @Singleton
    EscalateConcerns escalateConcerns(Packs packs, Concerns concerns, Tell tell) {
        return new EscalateConcerns(packs, concerns, tell);
    }
}
