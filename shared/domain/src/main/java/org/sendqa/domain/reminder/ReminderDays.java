package org.sendqa.domain.reminder;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.time.WorkingDays;

/**
 * The days on which the auditor of an open audit is reminded: some working days before it is due, on the day, and from
 * then on at intervals until it closes. Reminders go on working days only; if the due day is none, on the next.
 *
 * @param deadline when the audit is due and when its cycle closes
 * @param rules the pack's figures, in working days; 0 in {@code remindEvery} means no reminder after the due day
 */
public record ReminderDays(Deadline deadline, Deadlines rules, WorkingDays workingDays) {

    /** Whether a day is one of them. */
    public boolean hold(LocalDate today) {
        if (!workingDays.isWorking(today) || today.isAfter(deadline.closesOn())) {
            return false;
        }
        return isAhead(today) || isDueOrAfter(today);
    }

    private boolean isAhead(LocalDate today) {
        return today.equals(workingDays.plus(deadline.dueOn(), -rules.remindBefore()));
    }

    private boolean isDueOrAfter(LocalDate today) {
        LocalDate day = workingDays.onOrAfter(deadline.dueOn());
        while (day.isBefore(today) && rules.remindEvery() > 0) {
            day = workingDays.plus(day, rules.remindEvery());
        }
        return day.equals(today);
    }
}
