package org.sendqa.domain.session;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;

/** Reads which cases each session of a round looks at. */
public final class ReadAgendas {

    private final Packs packs;
    private final Cycles cycles;
    private final Assignments assignments;
    private final Audits audits;

    /** Reads rounds, their allocations and audits. */
    public ReadAgendas(Packs packs, Cycles cycles, Assignments assignments, Audits audits) {
        this.packs = packs;
        this.cycles = cycles;
        this.assignments = assignments;
        this.audits = audits;
    }

    /** The session that looks at an audit's case; empty where cases are looked at one by one. */
    public Optional<Agenda> of(Audit audit) {
        return of(audit.header().cycle()).stream().filter(one -> one.has(audit)).findFirst();
    }

    /** All sessions of a round; none of one that isn't there, or that looks at its cases one by one. */
    public List<Agenda> of(CycleRef ref) {
        return cycles.find(ref.authority(), ref.id()).map(this::of).orElse(List.of());
    }

    private List<Agenda> of(Cycle cycle) {
        CycleRef ref = cycle.ref();
        Activity activity =
                packs.byDigest(ref.authority(), cycle.header().packDigest()).activity(ref.activity());
        return activity.draws().stream().anyMatch(draw -> draw.sessions().isHeld())
                ? Agendas.of(cycle, activity, assignments.of(ref), audits.ofCycle(ref))
                : List.of();
    }
}
