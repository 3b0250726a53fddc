package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.clock.Weeks;

/** A request of 11 August 2025 and an audit form due on Boxing Day (row WOL-039). */
class TwoDateEnginesTest {

    private final WorkingDays workingDays = new WorkingDays(BankHolidays.englandAndWales());

    @Test
    void theStatutoryDayStaysAndTheInternalDeadlineMovesToAWorkingDay() {
        assertThat(Weeks.after(LocalDate.parse("2025-08-11"), 20)).isEqualTo("2025-12-29");
        assertThat(workingDays.onOrAfter(LocalDate.parse("2025-12-26"))).isEqualTo("2025-12-29");
    }

    @Test
    void aStatutoryDayOnABankHolidayStaysWhereAnInternalOneMoves() {
        LocalDate easterMonday = LocalDate.parse("2026-04-06");
        assertThat(Weeks.after(LocalDate.parse("2026-03-09"), 4)).isEqualTo(easterMonday);
        assertThat(workingDays.onOrAfter(easterMonday)).isEqualTo("2026-04-07");
    }
}
