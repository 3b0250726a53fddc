package org.sendqa.register;

import java.time.Instant;

/**
 * A file's arrival in the object store, as its event tells it.
 *
 * @param authority from the object's key
 * @param upload from the object's key
 * @param file bucket, key and version: what claims the upload
 * @param at the event's own time, which is the upload's now
 */
record Arrival(String authority, String upload, String file, Instant at) {

    private static final int PARTS = 4;

    /**
     * Reads an object's key, {@code uploads/<authority>/<upload>/<file>}.
     *
     * @param version the store's version of the object, or its tag where versions aren't kept
     */
    static Arrival of(String bucket, String key, String version, Instant at) {
        String[] parts = key.split("/", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "An object under uploads/ has four parts in its key, not '%s'".formatted(key));
        }
        return new Arrival(parts[1], parts[2], String.join("|", bucket, key, version), at);
    }
}
