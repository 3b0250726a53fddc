package org.sendqa.reporting;

import java.time.Instant;
import org.sendqa.domain.cycle.CycleRef;

/**
 * What {@code report-cycle} hands its first function.
 *
 * @param cycle the cycle's id within its authority
 * @param now when the machine was started
 */
public record ReportStep(String authority, String cycle, Instant now) {

    CycleRef ref() {
        return CycleRef.of(authority, cycle);
    }
}
