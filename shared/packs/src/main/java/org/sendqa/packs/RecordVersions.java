package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes down which versions of instruments are published, beside them: run with every deployment, and committed, so
 * that nobody changes a version that audits rest on.
 */
public final class RecordVersions {

    private RecordVersions() {}

    /** Records the instruments of every folder of packs in the first argument. */
    public static void main(String[] arguments) {
        try (var authorities = Files.newDirectoryStream(
                Path.of(arguments[0]), authority -> Files.exists(authority.resolve("authority.yaml")))) {
            for (Path authority : authorities) {
                record(authority.resolve("instruments"));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void record(Path folder) throws IOException {
        Path file = folder.resolve(PublishedVersions.FILE);
        List<String> lines =
                new PublishedVersions(file).with(InstrumentFiles.read(folder).versions());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
