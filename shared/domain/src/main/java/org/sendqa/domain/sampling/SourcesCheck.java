package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks whether what a certificate says of its design, its snapshots and those left out can be so. */
final class SourcesCheck {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    private SourcesCheck() {}

    /** The first thing that can't be so, in a sentence. */
    static Optional<String> fault(Certificate certificate) {
        return digestFault(certificate)
                .or(() -> snapshotsFault(certificate.snapshots()))
                .or(() -> tooEarly(certificate))
                .or(() -> exclusionFault(certificate));
    }

    private static Optional<String> digestFault(Certificate certificate) {
        return Stream.concat(
                        Stream.of(certificate.designDigest()),
                        certificate.snapshots().stream().map(Certificate.Source::digest))
                .filter(digest -> !DIGEST.matcher(digest).matches())
                .map("'%s' is no SHA-256 digest"::formatted)
                .findFirst();
    }

    private static Optional<String> snapshotsFault(List<Certificate.Source> snapshots) {
        for (int index = 1; index < snapshots.size(); index++) {
            if (snapshots.get(index).at().isBefore(snapshots.get(index - 1).at())) {
                return Optional.of("The snapshot of %s stands after a later one"
                        .formatted(snapshots.get(index).at()));
            }
        }
        return snapshots.stream().anyMatch(Certificate.Source::complete)
                ? Optional.empty()
                : Optional.of(
                        "None of the %d snapshots is complete, so nothing could be drawn".formatted(snapshots.size()));
    }

    private static Optional<String> tooEarly(Certificate certificate) {
        Instant drawable = certificate.snapshots().stream()
                .filter(Certificate.Source::complete)
                .map(Certificate.Source::at)
                .findFirst()
                .orElseThrow();
        return certificate.events().stream()
                .map(CaseEvent::at)
                .filter(drawable::isAfter)
                .map("The event of %s came before the first complete snapshot, so before the draw"::formatted)
                .findFirst();
    }

    private static Optional<String> exclusionFault(Certificate certificate) {
        return certificate.excluded().keySet().stream()
                .filter(reason -> !Exclusion.isListed(reason))
                .map("'%s' is no listed reason to leave a case out"::formatted)
                .findFirst();
    }
}
