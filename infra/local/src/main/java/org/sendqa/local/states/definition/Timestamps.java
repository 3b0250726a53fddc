package org.sendqa.local.states.definition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads timestamps of the RFC 3339 profile that the States Language asks for: upper-case T, and Z or an offset. */
public final class Timestamps {

    private Timestamps() {}

    /** The instant; nothing when the text isn't such a timestamp. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
