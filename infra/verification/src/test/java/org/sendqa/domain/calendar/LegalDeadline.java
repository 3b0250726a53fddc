package org.sendqa.domain.calendar;

import java.time.LocalDate;
import org.sendqa.domain.clock.Weeks;

/** Takes an internal deadline from a statutory clock, so that a test sees it caught. */
public record LegalDeadline(LocalDate start) {

    /** The day that no calendar of an office knows. */
    public LocalDate due() {
        return Weeks.after(start, 2);
    }
}
