package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.englandAndWales());

    @ParameterizedTest(name = "{1} working days from {0} is {2}")
    @CsvSource({
        "2026-04-02,  0, 2026-04-02", // Maundy Thursday
        "2026-04-02,  1, 2026-04-07", // over Good Friday, the weekend and Easter Monday
        "2026-04-07, -1, 2026-04-02",
        "2026-04-04,  1, 2026-04-07", // from a Saturday
        "2026-12-24,  1, 2026-12-29", // Boxing Day falls on a Saturday, its substitute on Monday
        "2026-05-01, 10, 2026-05-18", // over the early May holiday
        "2027-01-04, -1, 2026-12-31",
    })
    void countsOverWeekendsAndBankHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(DAYS.plus(from, days)).isEqualTo(expected);
    }

    @Test
    void movesADayOffToTheNextWorkingDay() {
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void anAuditDueOnBoxingDay2025IsDueOnThe29thWhichNoStatutoryClockWouldGive() {
        assertThat(DAYS.onOrAfter(LocalDate.of(2025, 12, 26))).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void keepsOneOffHolidays() {
        assertThat(DAYS.isWorking(LocalDate.of(2023, 5, 8))).isFalse();
        assertThat(DAYS.isWorking(LocalDate.of(2024, 5, 13))).isTrue();
    }

    @Test
    void refusesAYearWhoseBankHolidaysNobodyKnowsYet() {
        assertThat(DAYS.plus(LocalDate.of(2028, 12, 22), 3)).isEqualTo(LocalDate.of(2028, 12, 29));
        assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2028, 12, 29), 1))
                .hasMessage("Bank holidays are known from 2019 to 2028, not for 2029; add that year's to the list");
        assertThatThrownBy(() -> DAYS.isWorking(LocalDate.of(2018, 12, 31))).hasMessageContaining("not for 2018");
    }

    @Test
    void withoutBankHolidaysEveryWeekdayIsWorked() {
        assertThat(new WorkingDays(Set.of()).plus(LocalDate.of(2030, 12, 24), 1))
                .isEqualTo(LocalDate.of(2030, 12, 25));
    }
}
