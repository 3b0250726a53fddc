package org.sendqa.instruments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;

/**
 * Where a version of an instrument comes from.
 *
 * @param state a {@link Standing.State} in lower case, with hyphens
 * @param digest what an approval names; null for one that came with the pack, as all that follows
 * @param uploadedBy the officer's name
 * @param approvedBy the officer's name; null if nobody has approved it
 * @param withdrawnBy the officer's name; null if nobody has withdrawn it, as the reason
 */
public record VersionReply(
        int version,
        String state,
        @Nullable String digest,
        @Nullable String uploadedBy,
        @Nullable String uploadedAt,
        @Nullable String approvedBy,
        @Nullable String approvedAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnAt,
        @Nullable String reason) {

    static VersionReply of(Standing now, String instrument, int version, OfficerNames names) {
        Optional<UploadedVersion> uploaded = now.find(instrument, version);
        Optional<Origin> origin = uploaded.map(UploadedVersion::origin);
        Optional<Approved> approved = uploaded.flatMap(UploadedVersion::approval);
        Optional<Withdrawn> withdrawn = now.uploaded().findWithdrawn(instrument, version);
        return new VersionReply(
                version,
                now.state(instrument, version).code(),
                origin.map(Origin::digest).orElse(null),
                origin.map(one -> names.of(one.by())).orElse(null),
                origin.map(one -> one.at().toString()).orElse(null),
                approved.map(one -> names.of(one.by())).orElse(null),
                approved.map(one -> one.at().toString()).orElse(null),
                withdrawn.map(one -> names.of(one.by())).orElse(null),
                withdrawn.map(one -> one.at().toString()).orElse(null),
                withdrawn.map(Withdrawn::reason).orElse(null));
    }
}
