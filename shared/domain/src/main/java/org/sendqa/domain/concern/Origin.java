package org.sendqa.domain.concern;

import java.time.Instant;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.CycleRef;

/**
 * Where a concern came up.
 *
 * @param audit the audit's id; the concern stands whatever becomes of it
 * @param draw which draw of the cycle has the case, under {@code drawId}
 * @param auditor who raised it, by id
 * @param at when
 */
public record Origin(CycleRef cycle, String audit, String draw, String drawId, String auditor, Instant at) {

    /** In an audit, raised by its auditor. */
    public static Origin in(Audit audit, Instant at) {
        Audit.Header header = audit.header();
        return new Origin(header.cycle(), header.id(), header.draw(), header.drawId(), header.auditor(), at);
    }
}
