package org.sendqa.domain.instrument;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of an instrument that an officer uploaded: proposed until one approves it, then as it is for good; whoever
 * sees a mistake in it can only withdraw it.
 */
public sealed interface UploadedVersion {

    /** What it is. */
    Origin origin();

    /** When and by whom it was approved, if it was. */
    default Optional<Approved> approval() {
        return switch (this) {
            case Proposed _ -> Optional.empty();
            case Approved approved -> Optional.of(approved);
            case Withdrawn withdrawn -> Optional.of(withdrawn.approved());
        };
    }

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

    /**
     * Out of force again before another took its place: rounds announced with it keep it, its number is never used
     * anew.
     *
     * @param by the officer's id
     * @param reason the officer's words
     */
    record Withdrawn(Approved approved, String by, Instant at, String reason) implements UploadedVersion {

        @Override
        public Origin origin() {
            return approved.origin();
        }
    }
}
