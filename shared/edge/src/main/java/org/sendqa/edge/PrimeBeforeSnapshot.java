package org.sendqa.edge;

import io.micronaut.context.annotation.Context;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;

/** Runs everything {@link Primed} before SnapStart takes its snapshot of a published version. */
@Context
final class PrimeBeforeSnapshot implements Resource {

    private final List<Primed> primed;

    PrimeBeforeSnapshot(List<Primed> primed) {
        this.primed = primed;
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        primed.forEach(Primed::prime);
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // Nothing to renew: clients open their connections when they are used.
    }
}
