package org.sendqa.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The installation's one bucket, as the adapters use it: immutable objects are put once and read back. Prefixes belong
 * to {@link ObjectKeys}. What is read must be there: some item names it, so that a missing object is a fault of the
 * installation, never an answer, and nobody needs leave to list.
 */
public final class Bucket {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
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

    /** Deletes for good what must not stay in any version. */
    Erasure erasure() {
        return new Erasure(client, name);
    }

    /** How many bytes an object has. Refused if there is none. */
    public long size(String key) {
        return existing(
                        key,
                        () -> client.headObject(request -> request.bucket(name).key(key)))
                .contentLength();
    }

    /** Opens an object to be read once; the caller closes it. Refused if there is none. */
    public InputStream open(String key) {
        return existing(
                key, () -> client.getObject(request -> request.bucket(name).key(key)));
    }

    /** A small object's bytes. Refused if there is none. */
    public byte[] bytes(String key) {
        try (InputStream content = open(key)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading %s broke off".formatted(key), broken);
        }
    }

    /** A small object's text in UTF-8. Refused if there is none. */
    public String text(String key) {
        return new String(bytes(key), StandardCharsets.UTF_8);
    }

    /** Without leave to list, the store answers a missing object and one that may not be read alike. */
    private static <T> T existing(String key, Supplier<T> read) {
        try {
            return read.get();
        } catch (S3Exception refused) {
            if (refused.statusCode() != NOT_FOUND && refused.statusCode() != FORBIDDEN) {
                throw refused;
            }
            throw new IllegalStateException("%s is gone, or may not be read".formatted(key), refused);
        }
    }
}
