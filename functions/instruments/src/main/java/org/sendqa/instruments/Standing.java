package org.sendqa.instruments;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.pack.Pack;
import org.sendqa.packs.PackContent;

/**
 * How an authority's instruments stand.
 *
 * @param pack that rounds announced now begin under
 * @param content the same as it is compiled
 */
record Standing(UploadedVersions uploaded, Pack pack, PackContent content) {

    /** The version that rounds announced now are asked on; none of an instrument that nobody has written yet. */
    Optional<Instrument> inForce(String instrument) {
        return pack.instruments().stream()
                .filter(one -> one.id().equals(instrument))
                .max(Comparator.comparingInt(Instrument::version));
    }

    /** The number that an upload must bear; one that was ever in force is never used again. */
    int next(String instrument) {
        List<Integer> taken = versions(instrument);
        return taken.isEmpty() ? 1 : taken.getLast() + 1;
    }

    /** A version that officers uploaded, unless the pack overtook it before anybody approved it. */
    Optional<UploadedVersion> find(String instrument, int version) {
        return uploaded.find(instrument, version)
                .filter(one -> one.approval().isPresent() || version == next(instrument));
    }

    /** How a version stands. */
    State state(String instrument, int version) {
        if (inForce(instrument).filter(one -> one.version() == version).isPresent()) {
            return State.IN_FORCE;
        }
        return switch (find(instrument, version).orElse(null)) {
            case UploadedVersion.Proposed _ -> State.PROPOSED;
            case UploadedVersion.Withdrawn _ -> State.WITHDRAWN;
            case UploadedVersion.Approved _ -> State.EARLIER;
            case null -> State.EARLIER;
        };
    }

    /** How versions can stand. */
    enum State {
        PROPOSED,
        IN_FORCE,
        EARLIER,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is proposed to take its place. */
    Optional<UploadedVersion> proposed(String instrument) {
        return find(instrument, next(instrument));
    }

    /** All versions of an instrument that were ever in force here and are known, oldest first. */
    List<Integer> versions(String instrument) {
        var own = pack.instruments().stream()
                .filter(one -> one.id().equals(instrument))
                .map(Instrument::version);
        var approved = uploaded.versions().stream()
                .filter(one -> one.approval().isPresent())
                .map(UploadedVersion::origin)
                .filter(origin -> origin.instrument().equals(instrument))
                .map(UploadedVersion.Origin::version);
        return Stream.concat(own, approved).distinct().sorted().toList();
    }
}
