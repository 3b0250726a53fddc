package org.sendqa.domain.instrument;

import java.time.Instant;

/** A version of an instrument that an officer uploaded: proposed until one approves it, then as it is for good. */
public sealed interface UploadedVersion {

    /** What it is. */
    Origin origin();

    /** Whether it is the version of an instrument. */
    default boolean is(String instrument, int version) {
        return origin().instrument().equals(instrument) && origin().version() == version;
    }

    /**
     * What an upload said.
     *
     * @param digest of its compiled form, which lies under it
     * @param by the officer's id
     */
    record Origin(String instrument, int version, String title, String digest, String by, Instant at) {}

    /** Looked at, and asked nowhere; another upload of the same version takes its place. */
    record Proposed(Origin origin) implements UploadedVersion {}

    /**
     * Asked in rounds announced later.
     *
     * @param by the officer's id
     */
    record Approved(Origin origin, String by, Instant at) implements UploadedVersion {}
}
