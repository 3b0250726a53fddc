package org.sendqa.reporting;

import java.time.Instant;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Edition;

/**
 * What {@code report-cycle} hands those of its functions that go on with a compiled report.
 *
 * @param cycle the cycle's id within its authority
 * @param version of the report
 * @param revision of the closed cycle
 * @param now when the machine was started
 */
public record EditionStep(String authority, String cycle, int version, int revision, Instant now) {

    Edition edition() {
        return new Edition(CycleRef.of(authority, cycle), version, revision);
    }
}
