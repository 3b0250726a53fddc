package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Samples;

/** Shows an officer who audits what in a cycle, and why a slot stays open. */
public final class ReadAllocation {

    private final Assignments assignments;
    private final Samples samples;

    ReadAllocation(Assignments assignments, Samples samples) {
        this.assignments = assignments;
        this.samples = samples;
    }

    /**
     * A slot as the officer sees it.
     *
     * @param stratum what the case was drawn for
     */
    public record Line(Assignment assignment, String stratum) {}

    /** A cycle's slots in order; none before its allocation. */
    public List<Line> run(CycleRef cycle) {
        Map<String, String> strata = samples.of(cycle).stream()
                .flatMap(sample -> sample.standing().stream())
                .collect(Collectors.toMap(DrawnCase::drawId, DrawnCase::stratum));
        return assignments.of(cycle).stream()
                .map(assignment -> new Line(assignment, strata.getOrDefault(assignment.drawId(), "")))
                .toList();
    }
}
