package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds a cycle with its pack, for a task or for an officer. */
public final class Rounds {

    private final Cycles cycles;
    private final Packs packs;

    /** Finds cycles in one place and their packs in the other. */
    public Rounds(Cycles cycles, Packs packs) {
        this.cycles = cycles;
        this.packs = packs;
    }

    /** A cycle by id. */
    public Optional<Round> find(String authority, String cycle) {
        return CycleRef.find(authority, cycle)
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .map(found -> new Round(
                        found, packs.byDigest(authority, found.header().packDigest())));
    }

    /** A cycle by id, for officers only. */
    public Outcome<Round> forOfficer(Caller caller, String cycle) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers see and change samples. Ask yours to do it.");
        }
        return find(caller.person().authority(), cycle)
                .<Outcome<Round>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, noSuch(cycle)));
    }

    /** Says that there is no such cycle. */
    static String noSuch(String cycle) {
        return "There is no cycle %s. Its name is the activity and the month, as in audits-2026-04.".formatted(cycle);
    }
}
