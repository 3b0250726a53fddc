package org.sendqa.edge;

import io.micronaut.context.annotation.Context;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;

/**
 * Runs everything {@link Primed} before SnapStart takes its snapshot of a published version. What fails is only logged:
 * a refused call has loaded the same classes, and a version that isn't primed is slow at first but sound.
 */
@Context
final class PrimeBeforeSnapshot implements Resource {

    private static final System.Logger LOG = System.getLogger(PrimeBeforeSnapshot.class.getName());

    private final List<Primed> primed;

    PrimeBeforeSnapshot(List<Primed> primed) {
        this.primed = primed;
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        primed.forEach(PrimeBeforeSnapshot::prime);
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // Nothing to renew: clients open their connections when they are used.
    }

    private static void prime(Primed one) {
        try {
            one.prime();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "Priming failed; the first call will be slow", failure);
        }
    }
}
