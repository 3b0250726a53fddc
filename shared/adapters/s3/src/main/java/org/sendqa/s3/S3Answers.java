package org.sendqa.s3;

import java.nio.charset.StandardCharsets;
import org.sendqa.domain.audit.AnswerObjects;
import org.sendqa.domain.json.Digest;

/** Submitted answers as immutable objects of the bucket, each named by its own digest. */
public final class S3Answers implements AnswerObjects {

    private final Bucket bucket;

    /** Keeps answers in a bucket. */
    public S3Answers(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public String keep(String authority, String audit, String canonicalJson) {
        String key = keyOf(authority, audit, canonicalJson);
        bucket.putIfAbsent(key, canonicalJson.getBytes(StandardCharsets.UTF_8), "application/json");
        return key;
    }

    @Override
    public String keyOf(String authority, String audit, String canonicalJson) {
        return ObjectKeys.answers(authority, audit, Digest.of(canonicalJson));
    }

    @Override
    public String read(String key) {
        return bucket.text(key);
    }
}
