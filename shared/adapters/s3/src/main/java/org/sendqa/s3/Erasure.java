package org.sendqa.s3;

import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Deletes objects of a versioned bucket so that no version is left, as papers about children must be. */
final class Erasure {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private final S3Client client;
    private final String bucket;

    Erasure(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** How many bytes an object has; empty if there is none. */
    OptionalLong size(String key) {
        return head(key).map(found -> OptionalLong.of(found.contentLength())).orElseGet(OptionalLong::empty);
    }

    /** Deletes an object that was put once, and with it its only version. */
    void erase(String key) {
        head(key)
                .ifPresent(found -> client.deleteObject(
                        delete -> delete.bucket(bucket).key(key).versionId(found.versionId())));
    }

    /** Without leave to list, the store answers a missing object like one that may not be read. */
    private Optional<HeadObjectResponse> head(String key) {
        try {
            return Optional.of(
                    client.headObject(request -> request.bucket(bucket).key(key)));
        } catch (S3Exception refused) {
            if (refused.statusCode() != NOT_FOUND && refused.statusCode() != FORBIDDEN) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
