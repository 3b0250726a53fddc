package org.sendqa.s3;

import java.nio.charset.StandardCharsets;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;

/** Certificates as immutable objects. */
public final class S3Certificates implements Certificates {

    private final Bucket bucket;

    /** Keeps certificates in a bucket. */
    public S3Certificates(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public String keep(CycleRef cycle, String draw, int number, String canonicalJson) {
        return keep(ObjectKeys.certificate(cycle, draw, number, Digest.of(canonicalJson)), canonicalJson);
    }

    @Override
    public String keepProfile(CycleRef cycle, String draw, String canonicalJson) {
        return keep(ObjectKeys.profile(cycle, draw, Digest.of(canonicalJson)), canonicalJson);
    }

    @Override
    public void keepDesign(String authority, DrawDesign design) {
        keep(ObjectKeys.design(authority, design.digest()), design.text());
    }

    @Override
    public String design(String authority, String digest) {
        return bucket.text(ObjectKeys.design(authority, digest));
    }

    private String keep(String key, String canonicalJson) {
        bucket.putIfAbsent(key, canonicalJson.getBytes(StandardCharsets.UTF_8), "application/json");
        return key;
    }

    @Override
    public String read(String key) {
        return bucket.text(key);
    }
}
