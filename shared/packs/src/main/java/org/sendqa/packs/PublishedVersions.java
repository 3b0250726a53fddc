package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of instruments that were published, a line each with id, version and digest. What was published never
 * changes: audits were answered on it, so another wording is another version.
 */
final class PublishedVersions {

    /** Beside the instruments, committed with them. */
    static final String FILE = "published";

    private final List<InstrumentVersion> versions;

    PublishedVersions(Path file) {
        try {
            this.versions = Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(InstrumentVersion::of)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    /** What forbids to publish a version: it was published with other questions. */
    Optional<String> fault(InstrumentVersion version) {
        return versions.stream()
                .filter(one -> one.id().equals(version.id()) && one.version() == version.version())
                .filter(one -> !one.digest().equals(version.digest()))
                .findFirst()
                .map(one -> "version %d of '%s' is published and audits rest on it; give the changed one version %d"
                        .formatted(one.version(), one.id(), newest(one.id()) + 1));
    }

    /** The lines of all versions published so far and of further ones. */
    List<String> with(List<InstrumentVersion> further) {
        List<InstrumentVersion> all = new ArrayList<>(versions);
        further.stream().filter(version -> !versions.contains(version)).forEach(all::add);
        return all.stream().map(InstrumentVersion::line).toList();
    }

    private int newest(String id) {
        return versions.stream()
                .filter(one -> one.id().equals(id))
                .mapToInt(InstrumentVersion::version)
                .max()
                .orElse(0);
    }
}
