package org.sendqa.instruments;

import java.util.Optional;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.packs.PublishedPacks;

/** Reads how instruments stand: what was uploaded first, so that whoever approves meanwhile is noticed at keeping. */
record ReadStanding(PublishedPacks packs, InstrumentUploads uploads, InstrumentObjects objects) {

    Standing of(String authority) {
        UploadedVersions uploaded = uploads.of(authority);
        return new Standing(uploaded, packs.current(authority), packs.currentContent(authority));
    }

    /** A version as it is compiled: one that was uploaded, or the pack's own. */
    Optional<Json> compiled(Standing standing, String instrument, int version) {
        String authority = standing.uploaded().authority();
        return standing.find(instrument, version)
                .map(one -> JsonReader.read(objects.read(authority, one.origin().digest())))
                .or(() -> standing.content().instrument(instrument, version));
    }

    /** Whether the deployed pack has a version of its own under an uploaded one's number. */
    boolean isDeployed(Standing standing, Origin origin) {
        return packs.deployedContent(standing.uploaded().authority())
                .instrument(origin.instrument(), origin.version())
                .isPresent();
    }
}
