package org.sendqa.reporting;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.testing.SampleAudits;

/** Packs during whose reading a submitted audit is voided: after the cycle was read and before it is written. */
record VoidedMeanwhile(ClosedRound round) implements Packs {

    @Override
    public Pack current(String authority) {
        return round.packs.current(authority);
    }

    @Override
    public Pack byDigest(String authority, String digest) {
        var event = SampleAudits.event("voided", ClosedRound.NOW);
        round.audits.ofCycle(ClosedRound.CYCLE).forEach(audit -> {
            if (audit instanceof Audit.Submitted in) {
                round.audits.keep(in.voided(ReleaseReason.FOUND, event), event);
            }
        });
        return round.packs.byDigest(authority, digest);
    }

    @Override
    public List<String> authorities() {
        return round.packs.authorities();
    }
}
