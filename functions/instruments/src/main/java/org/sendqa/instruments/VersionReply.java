package org.sendqa.instruments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;

/**
 * Where a version of an instrument comes from.
 *
 * @param state {@code proposed}, {@code in-force} or {@code earlier}
 * @param digest what an approval names; null for one that came with the pack, as all that follows
 * @param uploadedBy the officer's name
 * @param approvedBy the officer's name; null if nobody has approved it
 */
public record VersionReply(
        int version,
        String state,
        @Nullable String digest,
        @Nullable String uploadedBy,
        @Nullable String uploadedAt,
        @Nullable String approvedBy,
        @Nullable String approvedAt) {

    static VersionReply of(Standing now, String instrument, int version, OfficerNames names) {
        Optional<UploadedVersion> uploaded = now.find(instrument, version);
        Optional<UploadedVersion.Origin> origin = uploaded.map(UploadedVersion::origin);
        Optional<Approved> approved =
                uploaded.filter(Approved.class::isInstance).map(Approved.class::cast);
        return new VersionReply(
                version,
                state(now, instrument, version),
                origin.map(UploadedVersion.Origin::digest).orElse(null),
                origin.map(one -> names.of(one.by())).orElse(null),
                origin.map(one -> one.at().toString()).orElse(null),
                approved.map(one -> names.of(one.by())).orElse(null),
                approved.map(one -> one.at().toString()).orElse(null));
    }

    private static String state(Standing now, String instrument, int version) {
        Optional<Integer> newest = now.inForce(instrument).map(Instrument::version);
        if (newest.isPresent() && newest.get() == version) {
            return "in-force";
        }
        return now.find(instrument, version).filter(Proposed.class::isInstance).isPresent() ? "proposed" : "earlier";
    }
}
