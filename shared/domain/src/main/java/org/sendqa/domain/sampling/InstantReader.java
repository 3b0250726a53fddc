package org.sendqa.domain.sampling;

import java.time.DateTimeException;
import java.time.Instant;
import org.sendqa.domain.json.Located;

/** Reads the instants of a certificate. */
final class InstantReader {

    private static final String INSTANT = "an instant such as 2026-04-01T05:00:00Z";

    private InstantReader() {}

    /** Only as {@link Instant} writes it, so that no two texts mean one instant. */
    static Instant at(Located holder) {
        Located at = holder.member("at");
        try {
            Instant instant = Instant.parse(at.text());
            if (instant.toString().equals(at.text()) && at.text().matches("[0-9]{4}-.*")) {
                return instant;
            }
        } catch (DateTimeException malformed) {
            throw at.mustBe(INSTANT);
        }
        throw at.mustBe(INSTANT);
    }
}
