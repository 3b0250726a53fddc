package org.sendqa.s3;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.SnapshotText;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectLine;

/**
 * Snapshots as compressed lines of JSON under their digests, and beside them, under a prefix of its own that few may
 * read, the council's own numbers.
 */
public final class S3Snapshots implements Snapshots {

    private static final String MEDIA_TYPE = "application/gzip";
    private static final String LOOKUP_LINE = "{\"case\":\"";

    private final Bucket bucket;
    private final SnapshotList list;

    /**
     * Keeps content in a bucket.
     *
     * @param list which snapshots the registers have had
     */
    public S3Snapshots(Bucket bucket, SnapshotList list) {
        this.bucket = bucket;
        this.list = list;
    }

    @Override
    public String store(String authority, List<Subject> subjects, Map<String, String> numbers) {
        List<String> lines = SnapshotText.lines(subjects);
        String digest = SnapshotText.digest(lines);
        bucket.putIfAbsent(ObjectKeys.lookup(authority, digest), Gzip.compress(lookup(numbers)), MEDIA_TYPE);
        bucket.putIfAbsent(ObjectKeys.snapshot(authority, digest), Gzip.compress(lines), MEDIA_TYPE);
        return digest;
    }

    @Override
    public List<Snapshot> between(RegisterRef register, Instant from, Instant to) {
        return list.between(register, from, to);
    }

    @Override
    public void read(String authority, String digest, Consumer<Subject> each) {
        Gzip.read(bucket.open(ObjectKeys.snapshot(authority, digest)), line -> each.accept(SubjectLine.read(line)));
    }

    @Override
    public Map<String, String> caseNumbers(String authority, String digest, Set<String> caseKeys) {
        Map<String, String> found = new HashMap<>();
        Gzip.read(bucket.open(ObjectKeys.lookup(authority, digest)), line -> {
            if (caseKeys.contains(key(line))) {
                Located entry = Located.root(JsonReader.read(line));
                found.put(entry.text("case"), entry.text("number"));
            }
        });
        return found;
    }

    /** The key of a look-up's line without reading the line: it stands first, and nothing in it needs escaping. */
    private static String key(String line) {
        return line.substring(LOOKUP_LINE.length(), line.indexOf('"', LOOKUP_LINE.length()));
    }

    private static List<String> lookup(Map<String, String> numbers) {
        return new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(entry ->
                                new JsonObject().put("case", entry.getKey()).put("number", entry.getValue()))
                        .map(entry -> CanonicalJson.write(entry.build()))
                        .toList();
    }
}
