package org.sendqa.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectLine;

/** A snapshot as the bucket keeps it: compressed lines, a case each. */
final class SnapshotFile {

    private SnapshotFile() {}

    /** Gives each case and, in the end, the digest of the lines. */
    static String read(Path file, Consumer<Subject> each) throws WrongCall {
        try (var lines = new DigestInputStream(new GZIPInputStream(Files.newInputStream(file)), Digest.sha256());
                var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            reader.lines().map(SubjectLine::read).forEach(each);
            return Digest.PREFIX
                    + HexFormat.of().formatHex(lines.getMessageDigest().digest());
        } catch (IOException | UncheckedIOException | JsonRefused | DateTimeException notASnapshot) {
            throw new WrongCall(
                    "%s is no snapshot as the bucket keeps it: %s".formatted(file, notASnapshot.getMessage()));
        }
    }
}
