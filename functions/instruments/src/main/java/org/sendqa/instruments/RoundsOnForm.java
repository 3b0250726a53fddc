package org.sendqa.instruments;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.UnderPack;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.packs.PublishedPacks;

/** The rounds that were announced with a version of an instrument. */
record RoundsOnForm(Cycles cycles, PublishedPacks packs) {

    /**
     * Takes rounds whose audits nobody was handed yet over to what is approved now; whatever crosses it stays as it is.
     *
     * @return the titles of those that keep the version and still take answers
     */
    List<String> leave(String authority, Withdrawn withdrawn) {
        return cycles.unfinished(authority, OfficeDay.of(withdrawn.at())).stream()
                .filter(cycle -> !(cycle instanceof Over) && isAskedOn(cycle, withdrawn.origin()))
                .filter(cycle -> !isMoved(cycle, withdrawn))
                .map(cycle -> cycle.ref()
                        .titled(pack(cycle).activity(cycle.ref().activity()).title()))
                .toList();
    }

    private boolean isAskedOn(Cycle cycle, Origin origin) {
        Pack pack = pack(cycle);
        return pack.activity(cycle.ref().activity()).instrument().equals(origin.instrument())
                && pack.instrument(origin.instrument()).version() == origin.version();
    }

    private boolean isMoved(Cycle cycle, Withdrawn withdrawn) {
        Origin origin = withdrawn.origin();
        String digest = packs.laidAnew(cycle.ref().authority(), cycle.header().packDigest());
        var details = Map.of("instrument", origin.instrument(), "version", Integer.toString(origin.version()));
        Event event = new Event("form-withdrawn", withdrawn.at(), withdrawn.by(), details);
        boolean isWritten = packs.byDigest(cycle.ref().authority(), digest).instruments().stream()
                .anyMatch(one -> one.id().equals(origin.instrument()));
        return isWritten
                && UnderPack.of(cycle, digest, event)
                        .filter(next -> cycles.advance(next, event))
                        .isPresent();
    }

    private Pack pack(Cycle cycle) {
        return packs.byDigest(cycle.ref().authority(), cycle.header().packDigest());
    }
}
