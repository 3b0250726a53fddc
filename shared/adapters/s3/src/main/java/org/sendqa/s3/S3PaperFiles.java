package org.sendqa.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.domain.papers.PaperRef;

/** Files of papers as objects, of which no version is left once they are deleted. */
public final class S3PaperFiles implements PaperFiles {

    private static final String PDF = "application/pdf";

    private final Bucket bucket;
    private final Erasure erasure;
    private final SignedUrls urls;

    /** Keeps files in a bucket that a browser reaches by signed addresses. */
    public S3PaperFiles(Bucket bucket, SignedUrls urls) {
        this.bucket = bucket;
        this.erasure = bucket.erasure();
        this.urls = urls;
    }

    @Override
    public URI addressFor(PaperRef ref, String upload, long bytes, Duration validFor) {
        return urls.put(ObjectKeys.paperUpload(ref, upload), PDF, bytes, validFor);
    }

    @Override
    public OptionalLong size(PaperRef ref, String upload) {
        return erasure.size(ObjectKeys.paperUpload(ref, upload));
    }

    @Override
    public byte[] uploaded(PaperRef ref, String upload) {
        return bucket.bytes(ObjectKeys.paperUpload(ref, upload));
    }

    @Override
    public void drop(PaperRef ref, String upload) {
        erasure.erase(ObjectKeys.paperUpload(ref, upload));
    }

    @Override
    public Optional<String> keep(PaperRef ref, String upload, int revision, byte[] pages) {
        String key = ObjectKeys.pages(ref, upload, revision);
        return bucket.putIfAbsent(key, pages, PDF) ? Optional.of(key) : Optional.empty();
    }

    @Override
    public Optional<byte[]> read(String object) {
        return erasure.size(object).isPresent() ? Optional.of(bucket.bytes(object)) : Optional.empty();
    }

    @Override
    public void erase(String object) {
        erasure.erase(object);
    }
}
