package org.sendqa.allocation;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** Counts when audits are due and when their cycle closes, in working days from the day of their allocation. */
final class DueDates {

    private DueDates() {}

    static Deadline from(LocalDate allocatedOn, Deadlines days) {
        WorkingDays calendar = new WorkingDays(BankHolidays.englandAndWales());
        LocalDate dueOn = calendar.plus(allocatedOn, days.due());
        return new Deadline(dueOn, calendar.plus(dueOn, days.closes()));
    }
}
