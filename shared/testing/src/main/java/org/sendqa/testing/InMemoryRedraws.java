package org.sendqa.testing;

import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;

/** Redraws for tests, stored in memory under the same conditions as in the table. */
public final class InMemoryRedraws implements Redraws {

    private final InMemoryCycles cycles;
    private final InMemorySamples samples;
    private final InMemoryAssignments assignments;
    private final InMemoryAudits audits;

    /** Redraws that change these stores. */
    public InMemoryRedraws(
            InMemoryCycles cycles, InMemorySamples samples, InMemoryAssignments assignments, InMemoryAudits audits) {
        this.cycles = cycles;
        this.samples = samples;
        this.assignments = assignments;
        this.audits = audits;
    }

    @Override
    public boolean keep(Redraw redraw) {
        boolean asRead = samples.stand(redraw.sample().cycle(), redraw.read())
                && redraw.moves().stream()
                        .allMatch(move -> assignments.stands(redraw.sample().cycle(), move.from()))
                && redraw.released().stream().allMatch(audits::isNext)
                && samples.isNext(redraw.sample())
                && cycles.isCollecting(redraw.sample().cycle(), redraw.event().at());
        if (asRead) {
            cycles.count(redraw.sample().cycle(), redraw.change());
            samples.put(redraw.sample());
            samples.changed(redraw.sample().cycle());
            redraw.moves().forEach(move -> assignments.replace(redraw.sample().cycle(), move.from(), move.to()));
            redraw.released().forEach(audit -> audits.put(audit, redraw.release()));
        }
        return asRead;
    }
}
