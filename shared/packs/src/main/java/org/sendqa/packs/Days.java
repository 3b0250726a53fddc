package org.sendqa.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sendqa.domain.json.Located;

/** Reads days. */
final class Days {

    private Days() {}

    /** A day as 2026-09-01; refuses others. */
    static LocalDate of(Located day) {
        try {
            return LocalDate.parse(day.text());
        } catch (DateTimeParseException _) {
            throw day.mustBe("a day such as 2026-09-01");
        }
    }
}
