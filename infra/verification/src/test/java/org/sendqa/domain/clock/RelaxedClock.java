package org.sendqa.domain.clock;

import java.time.LocalDate;
import org.sendqa.domain.time.WorkingDays;

/** Moves a statutory day off a bank holiday, so that a test sees it caught. */
public record RelaxedClock(WorkingDays workingDays) {

    /** The day that no law knows. */
    public LocalDate moved(LocalDate due) {
        return workingDays.onOrAfter(due);
    }
}
