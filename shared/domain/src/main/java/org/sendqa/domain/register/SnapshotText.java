package org.sendqa.domain.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.sendqa.domain.json.Digest;

/** What a snapshot's digest is the digest of: its lines in the order of their case keys, each ended by a line feed. */
public final class SnapshotText {

    private SnapshotText() {}

    /** The lines of subjects, whatever order they came in, without their line feeds. */
    public static List<String> lines(List<Subject> subjects) {
        return subjects.stream()
                .sorted(Comparator.comparing(Subject::caseKey))
                .map(SubjectLine::write)
                .toList();
    }

    /** {@code sha256:} and the digest of the lines. */
    public static String digest(List<String> lines) {
        MessageDigest digest = Digest.sha256();
        for (String line : lines) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return Digest.PREFIX + HexFormat.of().formatHex(digest.digest());
    }
}
