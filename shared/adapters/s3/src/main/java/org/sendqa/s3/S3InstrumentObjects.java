package org.sendqa.s3;

import java.nio.charset.StandardCharsets;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.json.Digest;

/** Uploaded instruments beside the packs, as immutable objects named by their digests. */
public final class S3InstrumentObjects implements InstrumentObjects {

    private final Bucket bucket;

    /** Keeps them in a bucket. */
    public S3InstrumentObjects(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public String keep(String authority, String canonicalJson) {
        String digest = Digest.of(canonicalJson);
        byte[] bytes = canonicalJson.getBytes(StandardCharsets.UTF_8);
        bucket.putIfAbsent(ObjectKeys.instruments(authority, digest), bytes, "application/json");
        return digest;
    }

    @Override
    public String read(String authority, String digest) {
        return bucket.text(ObjectKeys.instruments(authority, digest));
    }
}
