package org.sendqa.s3;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sendqa.domain.register.UploadedFiles;

/** Uploaded files and lists of refused rows as objects; what people call their files stands in no key. */
public final class S3UploadedFiles implements UploadedFiles {

    private static final String FILE = "register";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private final Bucket bucket;
    private final SignedUrls urls;

    /** Keeps files in a bucket that a browser reaches by signed addresses. */
    public S3UploadedFiles(Bucket bucket, SignedUrls urls) {
        this.bucket = bucket;
        this.urls = urls;
    }

    @Override
    public URI addressFor(String authority, String upload, long bytes, Duration validFor) {
        return urls.put(ObjectKeys.upload(authority, upload, FILE), MEDIA_TYPE, bytes, validFor);
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
    public void keepPreview(String authority, String upload, String json) {
        bucket.putIfAbsent(ObjectKeys.preview(authority, upload), json.getBytes(StandardCharsets.UTF_8), JSON);
    }

    @Override
    public String preview(String authority, String upload) {
        return bucket.text(ObjectKeys.preview(authority, upload));
    }

    @Override
    public void keepPreviewedRejects(String authority, String upload, String csv) {
        bucket.putIfAbsent(ObjectKeys.previewedRejects(authority, upload), csv.getBytes(StandardCharsets.UTF_8), CSV);
    }

    @Override
    public URI previewedRejects(String authority, String upload, Duration validFor) {
        return urls.get(ObjectKeys.previewedRejects(authority, upload), "rows-to-correct.csv", validFor);
    }

    @Override
    public void keepRejects(String authority, String upload, String csv) {
        bucket.putIfAbsent(ObjectKeys.rejects(authority, upload), csv.getBytes(StandardCharsets.UTF_8), CSV);
    }

    @Override
    public URI rejects(String authority, String upload, Duration validFor) {
        return urls.get(ObjectKeys.rejects(authority, upload), "rejected-rows.csv", validFor);
    }
}
