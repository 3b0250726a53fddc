package org.sendqa.schedule;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Shows officers the rounds that are under way; those that are over are found by their reports. */
final class ListRounds {

    private final Cycles cycles;
    private final RoundTitle title;

    ListRounds(Cycles cycles, RoundTitle title) {
        this.cycles = cycles;
        this.title = title;
    }

    /** A round with what people call it. */
    record Titled(Cycle cycle, String title) {}

    /** The authority's unfinished rounds, those that opened last first, then by id. */
    Outcome<List<Titled>> run(Caller caller) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers see the rounds. Ask yours to look.");
        }
        return new Outcome.Done<>(cycles.unfinished(caller.person().authority(), OfficeDay.of(caller.now())).stream()
                .sorted(Comparator.comparing((Cycle cycle) -> cycle.header().opensOn())
                        .reversed()
                        .thenComparing(cycle -> cycle.ref().id()))
                .map(cycle -> new Titled(cycle, title.of(cycle)))
                .toList());
    }
}
