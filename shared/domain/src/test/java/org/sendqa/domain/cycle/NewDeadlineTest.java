package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** A round due on Wednesday 22 and closing on Wednesday 29 April 2026; 4 May is a bank holiday. */
class NewDeadlineTest {

    private static final Deadline NOW = days("2026-04-22", "2026-04-29");

    private final WorkingDays workingDays = new WorkingDays(BankHolidays.englandAndWales());
    private final NewDeadline running = new NewDeadline(LocalDate.parse("2026-04-20"), workingDays);
    private final NewDeadline afterwards = new NewDeadline(LocalDate.parse("2026-05-11"), workingDays);

    @Test
    void laterWorkingDaysAreTaken() {
        assertThat(running.againstExtending(NOW, days("2026-04-24", "2026-05-06")))
                .isEmpty();
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2026-05-06")))
                .as("only the closing day")
                .isEmpty();
        assertThat(afterwards.againstReopening(NOW, days("2026-05-18", "2026-05-22")))
                .isEmpty();
        assertThat(afterwards.againstReopening(NOW, days("2026-04-22", "2026-05-22")))
                .as("the due date stays past")
                .isEmpty();
    }

    @Test
    void noDayMovesEarlier() {
        assertThat(running.againstExtending(NOW, days("2026-04-21", "2026-04-30")))
                .contains("Days only move later: this round was due on 22 April 2026 and closing after 29 April 2026.");
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2026-04-28")))
                .isPresent();
    }

    @Test
    void aDayOffIsRefusedWithTheNextWorkingDay() {
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2026-05-04")))
                .contains("Monday 4 May 2026 is no working day; the next one is Tuesday 5 May 2026.");
        assertThat(running.againstExtending(NOW, days("2026-04-25", "2026-04-30")))
                .isPresent();
    }

    @Test
    void sixWeeksAreTheMost() {
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2026-06-03")))
                .isEmpty();
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2026-06-04")))
                .contains("A round may close at most 30 working days from now: by 3 June 2026.");
        assertThat(running.againstExtending(NOW, days("2026-04-22", "2999-01-01")))
                .isPresent();
    }

    @Test
    void nothingIsDueAfterTheRoundClosesOrInThePast() {
        assertThat(running.againstExtending(NOW, days("2026-05-01", "2026-04-30")))
                .contains("A round can't close before its answers are due.");
        assertThat(afterwards.againstReopening(NOW, days("2026-05-08", "2026-05-22")))
                .contains("Friday 8 May 2026 is past; choose today or a later day.");
    }

    @Test
    void aRoundWhoseClosingDayIsPastNeedsANewOne() {
        assertThat(afterwards.againstReopening(NOW, NOW))
                .contains("This round closed on 29 April 2026. Say with closesOn, and dueOn if it moves too, until when"
                        + " it takes answers again.");
        assertThat(running.againstReopening(NOW, NOW)).as("not over yet").isEmpty();
    }

    private static Deadline days(String dueOn, String closesOn) {
        return new Deadline(LocalDate.parse(dueOn), LocalDate.parse(closesOn));
    }
}
