package org.sendqa.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.pack.Activity.Deadlines;
import org.sendqa.domain.time.WorkingDays;

class ReminderDaysTest {

    private static final LocalDate EASTER_MONDAY = LocalDate.parse("2026-04-06");
    private static final LocalDate GOOD_FRIDAY = LocalDate.parse("2026-04-03");
    private static final WorkingDays WORKING_DAYS = new WorkingDays(Set.of(GOOD_FRIDAY, EASTER_MONDAY));
    private static final Deadlines THREE_BEFORE_THEN_EVERY_TWO = new Deadlines(3, 10, 5, 3, 3, 2);

    @Test
    void goThreeWorkingDaysBeforeOnTheDayAndEveryTwoWorkingDaysAfterUntilClosing() {
        assertThat(days("2026-04-15", "2026-04-22", THREE_BEFORE_THEN_EVERY_TWO))
                .containsExactly("2026-04-10", "2026-04-15", "2026-04-17", "2026-04-21");
    }

    @Test
    void countOverBankHolidays() {
        assertThat(days("2026-04-08", "2026-04-08", THREE_BEFORE_THEN_EVERY_TWO))
                .as("before Easter, though due after it")
                .containsExactly("2026-04-01", "2026-04-08");
    }

    @Test
    void neverGoOnADayOff() {
        assertThat(days("2026-04-05", "2026-04-13", THREE_BEFORE_THEN_EVERY_TWO))
                .as("due on Easter Sunday")
                .containsExactly("2026-03-31", "2026-04-07", "2026-04-09", "2026-04-13");
    }

    @Test
    void stopAfterTheDueDayWhereThePackAsksForNoMore() {
        assertThat(days("2026-04-15", "2026-04-22", new Deadlines(3, 10, 5, 3, 3, 0)))
                .containsExactly("2026-04-10", "2026-04-15");
    }

    @Test
    void theToneFollowsTheDueDate() {
        Deadline deadline = new Deadline(LocalDate.parse("2026-04-15"), LocalDate.parse("2026-04-22"));
        assertThat(Timing.of(deadline, LocalDate.parse("2026-04-14"))).isEqualTo(Timing.AHEAD);
        assertThat(Timing.of(deadline, LocalDate.parse("2026-04-15"))).isEqualTo(Timing.DUE_TODAY);
        assertThat(Timing.of(deadline, LocalDate.parse("2026-04-16"))).isEqualTo(Timing.OVERDUE);
    }

    private static List<String> days(String dueOn, String closesOn, Deadlines rules) {
        Deadline deadline = new Deadline(LocalDate.parse(dueOn), LocalDate.parse(closesOn));
        ReminderDays days = new ReminderDays(deadline, rules, WORKING_DAYS);
        return LocalDate.parse("2026-03-20")
                .datesUntil(LocalDate.parse("2026-05-20"))
                .filter(days::hold)
                .map(LocalDate::toString)
                .toList();
    }
}
