package org.sendqa.s3;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Addresses under which a browser puts or gets one object of the bucket for a short while. How long is security time:
 * counted from the moment of signing, outside the domain.
 */
public final class SignedUrls {

    private final S3Presigner presigner;
    private final String bucket;

    /** Signs for a bucket with the function's own rights. */
    public SignedUrls(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** Signs for a deployed bucket. */
    public static SignedUrls of(String bucket) {
        return new SignedUrls(S3Presigner.create(), bucket);
    }

    /**
     * An address that takes one object by PUT, with {@code If-None-Match: *}: where an object lies already, the store
     * answers 412 and keeps it, and without that header the signature doesn't hold. Nor does it for a body of another
     * length: that is signed too, and browsers send it by themselves.
     *
     * @param bytes how many the object has, at least 1
     * @param mediaType the Content-Type that must be sent with it
     * @param validFor at most seven days
     */
    public URI put(String key, String mediaType, long bytes, Duration validFor) {
        var signed = presigner.presignPutObject(request -> request.signatureDuration(validFor)
                .putObjectRequest(put -> put.bucket(bucket)
                        .key(key)
                        .contentType(mediaType)
                        .contentLength(bytes)
                        .ifNoneMatch("*")));
        return URI.create(signed.url().toString());
    }

    /**
     * An address that gives one object by GET, saved under a name of its own.
     *
     * @param fileName what the browser calls it: letters, digits, dots and hyphens
     * @param validFor at most seven days
     */
    public URI get(String key, String fileName, Duration validFor) {
        var signed = presigner.presignGetObject(request -> request.signatureDuration(validFor)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(key)
                        .responseContentDisposition("attachment; filename=\"%s\"".formatted(fileName))));
        return URI.create(signed.url().toString());
    }
}
