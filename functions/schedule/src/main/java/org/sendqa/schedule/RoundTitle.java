package org.sendqa.schedule;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Packs;

/** What people call a round: its activity's title and its period. */
record RoundTitle(Packs packs) {

    String of(Cycle cycle) {
        String authority = cycle.ref().authority();
        return cycle.ref()
                .titled(packs.byDigest(authority, cycle.header().packDigest())
                        .activity(cycle.ref().activity())
                        .title());
    }
}
