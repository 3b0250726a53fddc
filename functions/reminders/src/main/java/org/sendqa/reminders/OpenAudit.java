package org.sendqa.reminders;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.reminder.Timing;

/**
 * An audit that its auditor can still answer.
 *
 * @param id the audit's id
 * @param auditor the person's id
 * @param activity the activity's title
 * @param remindToday whether today is one of its reminder days
 */
record OpenAudit(String id, String auditor, String activity, Deadline deadline, boolean remindToday) {

    Timing timing(LocalDate today) {
        return Timing.of(deadline, today);
    }
}
