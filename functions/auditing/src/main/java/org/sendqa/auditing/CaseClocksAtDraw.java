package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.clock.Clock;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.CaseClocks;
import org.sendqa.domain.register.Subject;

/**
 * Reads a case's statutory clocks as they stood when its cycle was drawn, so that auditors see the same as officers.
 */
final class CaseClocksAtDraw {

    private final Packs packs;
    private final Cycles cycles;

    CaseClocksAtDraw(Packs packs, Cycles cycles) {
        this.packs = packs;
        this.cycles = cycles;
    }

    List<Clock> of(Audit.Header header, Subject subject) {
        CycleRef ref = header.cycle();
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("The cycle of %s is gone".formatted(header.id())));
        LocalDate opensOn = cycle.header().opensOn();
        Pack pack = packs.byDigest(ref.authority(), header.packDigest());
        return CaseClocks.of(pack, pack.registerOf(pack.activity(ref.activity())), subject, opensOn);
    }
}
