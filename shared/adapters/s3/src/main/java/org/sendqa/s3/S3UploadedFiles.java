package org.sendqa.s3;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sendqa.domain.register.UploadedFiles;

/** Uploaded files and lists of refused rows as objects; what people call their files stands in no key. */
public final class S3UploadedFiles implements UploadedFiles {

    private static final String FILE = "register.csv";
    private final Bucket bucket;
    private final SignedUrls urls;

    /** Keeps files in a bucket that a browser reaches by signed addresses. */
    public S3UploadedFiles(Bucket bucket, SignedUrls urls) {
        this.bucket = bucket;
        this.urls = urls;
    }

    @Override
    public URI addressFor(String authority, String upload, Duration validFor) {
        return urls.put(ObjectKeys.upload(authority, upload, FILE), MEDIA_TYPE, validFor);
    }

    @Override
    public long size(String authority, String upload) {
        return bucket.size(ObjectKeys.upload(authority, upload, FILE));
    }

    @Override
    public InputStream open(String authority, String upload) {
        return bucket.open(ObjectKeys.upload(authority, upload, FILE));
    }

    @Override
    public void keepRejects(String authority, String upload, String csv) {
        bucket.putIfAbsent(ObjectKeys.rejects(authority, upload), csv.getBytes(StandardCharsets.UTF_8), MEDIA_TYPE);
    }

    @Override
    public URI rejects(String authority, String upload, Duration validFor) {
        return urls.get(ObjectKeys.rejects(authority, upload), "rejected-rows.csv", validFor);
    }
}
