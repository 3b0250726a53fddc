package org.sendqa.domain.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is on record of a case; nothing else is known and nothing is guessed.
 *
 * @param attributes by field
 * @param dates by field
 */
public record Recorded(Map<String, String> attributes, Map<String, LocalDate> dates) {

    /** Copies the fields. */
    public Recorded {
        attributes = Map.copyOf(attributes);
        dates = Map.copyOf(dates);
    }

    /** The day of a date field, if it is recorded. */
    Optional<LocalDate> on(String field) {
        return Optional.ofNullable(dates.get(field));
    }
}
