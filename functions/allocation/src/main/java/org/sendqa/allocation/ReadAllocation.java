package org.sendqa.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Samples;

/** Shows an officer who audits what in a cycle, how far each audit is, and why a slot stays open. */
public final class ReadAllocation {

    private final Assignments assignments;
    private final Samples samples;
    private final DueAudits audits;
    private final People people;

    ReadAllocation(Assignments assignments, Samples samples, DueAudits audits, People people) {
        this.assignments = assignments;
        this.samples = samples;
        this.audits = audits;
        this.people = people;
    }

    /**
     * A slot as the officer sees it.
     *
     * @param stratum what the case was drawn for
     * @param auditor who has it; null where it is open
     * @param due its audit with the days it has; null where it is open
     */
    public record Line(
            Assignment assignment,
            String stratum,
            @Nullable Person auditor,
            @Nullable Due due) {}

    /** A case of one draw; one and the same case may stand in two. */
    private record Place(String draw, String drawId) {}

    /** A cycle's slots in order; none before its allocation. */
    public List<Line> run(CycleRef cycle) {
        Map<Place, String> strata = strata(cycle);
        Map<String, Due> byId = audits.ofCycle(cycle).stream()
                .collect(Collectors.toMap(due -> due.audit().id(), Function.identity()));
        return assignments.of(cycle).stream()
                .map(one -> new Line(
                        one,
                        strata.getOrDefault(new Place(one.draw(), one.drawId()), ""),
                        one.auditor()
                                .flatMap(id -> people.find(cycle.authority(), id))
                                .orElse(null),
                        one.auditor()
                                .map(_ -> byId.get(Audit.idOf(cycle, one.slot(), one.attempt())))
                                .orElse(null)))
                .toList();
    }

    private Map<Place, String> strata(CycleRef cycle) {
        Map<Place, String> strata = new HashMap<>();
        samples.of(cycle)
                .forEach(sample -> sample.standing()
                        .forEach(one -> strata.put(new Place(sample.draw(), one.drawId()), one.stratum())));
        return strata;
    }
}
