package org.sendqa.instruments;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.UnderPack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.SampleCycles;

/** Rounds of Dorset's plan audits, each announced with a pack. */
record RoundsUnderWay(InMemoryCycles cycles) {

    RoundsUnderWay() {
        this(new InMemoryCycles());
    }

    CycleRef announced(String month, String pack) {
        Cycle.Announced announced = SampleCycles.announced(month);
        var event = SampleCycles.event("announced");
        Cycle under = UnderPack.of(announced, pack, event).orElseThrow();
        cycles.announce((Cycle.Announced) under, event);
        return announced.ref();
    }

    CycleRef drawn(String month, String pack) {
        CycleRef ref = announced(month, pack);
        advance(SampleCycles.drawn((Cycle.Announced) find(ref)));
        return ref;
    }

    /** Auditors have their audits. */
    CycleRef handedOut(String month, String pack) {
        Cycle.Drawn drawn = (Cycle.Drawn) find(drawn(month, pack));
        Cycle.Confirmed confirmed = drawn.confirmed(SampleCycles.event("confirmed"));
        advance(confirmed);
        advance(confirmed.allocated(SampleCycles.DEADLINE, 11, 1, SampleCycles.event("allocated")));
        return drawn.ref();
    }

    /** The version of the form that a round asks. */
    int form(CycleRef ref, Packs packs) {
        return packs.byDigest("dor", find(ref).header().packDigest())
                .instrument(Office.PLAN)
                .version();
    }

    private Cycle find(CycleRef ref) {
        return cycles.find("dor", ref.id()).orElseThrow();
    }

    private void advance(Cycle next) {
        cycles.advance(next, SampleCycles.event("advanced"));
    }
}
