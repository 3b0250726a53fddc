package org.sendqa.sampling;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Shows officers the rounds that are under way; those that are over are found by their reports. */
public final class ListRounds {

    private final Cycles cycles;
    private final Packs packs;

    ListRounds(Cycles cycles, Packs packs) {
        this.cycles = cycles;
        this.packs = packs;
    }

    /** The authority's unfinished rounds, those that opened last first, then by id. */
    Outcome<List<Round>> run(Caller caller) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers see the rounds. Ask yours to look.");
        }
        String authority = caller.person().authority();
        return new Outcome.Done<>(cycles.unfinished(authority, OfficeDay.of(caller.now())).stream()
                .map(cycle -> new Round(
                        cycle, packs.byDigest(authority, cycle.header().packDigest())))
                .sorted(Comparator.comparing(
                                (Round round) -> round.cycle().header().opensOn())
                        .reversed()
                        .thenComparing(round -> round.ref().id()))
                .toList());
    }
}
