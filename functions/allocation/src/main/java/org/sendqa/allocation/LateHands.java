package org.sendqa.allocation;

import java.time.Instant;
import org.sendqa.domain.audit.Conflicts;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.sampling.Samples;

/** Takes back what was handed to somebody who was entered as a contributor while it was being handed out. */
final class LateHands {

    private final Samples samples;
    private final Conflicts conflicts;

    LateHands(Samples samples, Conflicts conflicts) {
        this.samples = samples;
        this.conflicts = conflicts;
    }

    void takeBack(CycleRef cycle, Activity activity, Instant now, String by) {
        samples.of(cycle).stream()
                .flatMap(sample -> sample.standing().stream())
                .forEach(drawn -> conflicts.takeBack(cycle, drawn, activity, now, by));
    }
}
