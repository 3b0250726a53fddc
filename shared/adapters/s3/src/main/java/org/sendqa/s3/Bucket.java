package org.sendqa.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The installation's one bucket, as the adapters use it: immutable objects are put once and read back. Prefixes belong
 * to {@link ObjectKeys}.
 */
public final class Bucket {

    private static final int PRECONDITION_FAILED = 412;
    private final S3Client client;
    private final String name;

    /** Uses a bucket through a client. */
    public Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    /** The deployed bucket, through a client of its own. */
    public static Bucket named(String name) {
        var http = ApacheHttpClient.builder();
        return new Bucket(S3Client.builder().httpClientBuilder(http).build(), name);
    }

    /**
     * Puts an immutable object, unless anything lies under its key: what came first stays. Keys name their content, by
     * its digest or by the step that makes it, so there is nothing to compare and no leave to read is needed.
     *
     * @param mediaType what the bytes are, such as {@code application/json}
     * @return false if something lay there already
     */
    public boolean putIfAbsent(String key, byte[] content, String mediaType) {
        PutObjectRequest put = PutObjectRequest.builder()
                .bucket(name)
                .key(key)
                .contentType(mediaType)
                .ifNoneMatch("*")
                .build();
        try {
            client.putObject(put, RequestBody.fromBytes(content));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() != PRECONDITION_FAILED) {
                throw refused;
            }
            return false;
        }
    }

    /** Size and ETag of an object, empty if there is none. */
    public Optional<Head> head(String key) {
        try {
            var head = client.headObject(request -> request.bucket(name).key(key));
            return Optional.of(new Head(head.contentLength(), head.eTag()));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        }
    }

    /** Opens an object to be read once; the caller closes it. Refused if there is none. */
    public InputStream open(String key) {
        return client.getObject(request -> request.bucket(name).key(key));
    }

    /** A small object's bytes, empty if there is none. */
    public Optional<byte[]> find(String key) {
        try (InputStream content = open(key)) {
            return Optional.of(content.readAllBytes());
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading %s broke off".formatted(key), broken);
        }
    }

    /** A small object's text in UTF-8; refused if there is none. */
    public String text(String key) {
        byte[] content = find(key).orElseThrow(() -> new IllegalStateException("There is no object %s".formatted(key)));
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * What is known of an object without reading it.
     *
     * @param bytes its size
     * @param etag the store's own tag of this content, with its quotes
     */
    public record Head(long bytes, String etag) {}
}
