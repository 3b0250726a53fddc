package org.sendqa.domain.reminder;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Deadline;

/** How an open audit stands to its due date, least pressing first. */
public enum Timing {
    AHEAD,
    DUE_TODAY,
    OVERDUE;

    /** How it stands on a day. */
    public static Timing of(Deadline deadline, LocalDate today) {
        if (today.isBefore(deadline.dueOn())) {
            return AHEAD;
        }
        return today.equals(deadline.dueOn()) ? DUE_TODAY : OVERDUE;
    }
}
