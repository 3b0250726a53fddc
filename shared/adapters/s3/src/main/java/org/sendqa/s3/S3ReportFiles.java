package org.sendqa.s3;

import java.net.URI;
import java.time.Duration;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;

/** Report files as immutable objects, given to browsers by signed addresses. */
public final class S3ReportFiles implements ReportFiles {

    private static final Duration LINKS_LAST = Duration.ofMinutes(10);

    private final Bucket bucket;
    private final SignedUrls urls;

    /** Keeps report files in a bucket. */
    public S3ReportFiles(Bucket bucket, SignedUrls urls) {
        this.bucket = bucket;
        this.urls = urls;
    }

    @Override
    public String key(Edition edition, String name) {
        return ObjectKeys.report(edition, name);
    }

    @Override
    public void keep(Edition edition, String name, String mediaType, byte[] content) {
        bucket.putIfAbsent(key(edition, name), content, mediaType);
    }

    @Override
    public byte[] read(String key) {
        return bucket.bytes(key);
    }

    @Override
    public URI link(String key, String fileName) {
        return urls.get(key, fileName, LINKS_LAST);
    }
}
