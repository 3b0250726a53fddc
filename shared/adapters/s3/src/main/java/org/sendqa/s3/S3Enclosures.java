package org.sendqa.s3;

import org.sendqa.domain.mail.Enclosures;

/** Reads what letters enclose from the bucket. */
public final class S3Enclosures implements Enclosures {

    private final Bucket bucket;

    /** Reads from a bucket. */
    public S3Enclosures(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public byte[] read(String objectKey) {
        return bucket.bytes(objectKey);
    }
}
