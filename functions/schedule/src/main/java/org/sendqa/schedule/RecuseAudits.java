package org.sendqa.schedule;

import java.time.Instant;
import java.util.Set;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Workflows;

/** Has audits given to somebody else that were released or voided; {@link AdvanceCycle#catchUp} makes up for it. */
public final class RecuseAudits {

    private static final Set<String> FALLEN_OUT = Set.of("released", "voided");
    private final Workflows workflows;

    /** Starts state machines. */
    public RecuseAudits(Workflows workflows) {
        this.workflows = workflows;
    }

    /**
     * An audit changed its state; one that stands needs nobody else.
     *
     * @param revision of the audit, so that a repeated record starts nothing twice
     */
    public void changed(CycleRef cycle, String audit, String state, String revision, Instant now) {
        if (FALLEN_OUT.contains(state)) {
            workflows.recuse(cycle, "%s@%s".formatted(audit, revision), now);
        }
    }
}
