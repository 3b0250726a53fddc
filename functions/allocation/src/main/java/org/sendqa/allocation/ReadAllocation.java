package org.sendqa.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;
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

    /** A case of one draw; one and the same case may stand in two. */
    private record Place(String draw, String drawId) {}

    /** A cycle's slots in order; none before its allocation. */
    public List<Line> run(CycleRef cycle) {
        Map<Place, String> strata = new HashMap<>();
        samples.of(cycle)
                .forEach(sample -> sample.standing()
                        .forEach(one -> strata.put(new Place(sample.draw(), one.drawId()), one.stratum())));
        return assignments.of(cycle).stream()
                .map(one -> new Line(one, strata.getOrDefault(new Place(one.draw(), one.drawId()), "")))
                .toList();
    }
}
