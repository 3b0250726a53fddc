package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar weeks, counted by hand on a wall calendar. */
class WeeksTest {

    @ParameterizedTest(name = "{0} weeks from 1 September 2025")
    @CsvSource({"6, 2025-10-13", "12, 2025-11-24", "14, 2025-12-08", "16, 2025-12-22", "20, 2026-01-19"})
    void theFiveDaysOfAnAssessmentFallOnTheSameWeekday(int weeks, LocalDate due) {
        assertThat(Weeks.after(day("2025-09-01"), weeks)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} weeks from 11 August 2025, through the summer and over Christmas")
    @CsvSource({"6, 2025-09-22", "12, 2025-11-03", "14, 2025-11-17", "16, 2025-12-01", "20, 2025-12-29"})
    void holidaysAndClosuresGiveNoDay(int weeks, LocalDate due) {
        assertThat(Weeks.after(day("2025-08-11"), weeks)).isEqualTo(due);
    }

    @Test
    void aWeekIsWholeOnItsSeventhDay() {
        assertThat(Weeks.whole(day("2025-09-01"), day("2025-09-07"))).isZero();
        assertThat(Weeks.whole(day("2025-09-01"), day("2025-09-08"))).isEqualTo(1);
        assertThat(Weeks.whole(day("2025-09-01"), day("2026-01-18"))).isEqualTo(19);
        assertThat(Weeks.whole(day("2025-09-01"), day("2026-01-19"))).isEqualTo(20);
    }

    @Test
    void clocksThatChangeInMarchAndOctoberMoveNoDay() {
        assertThat(Weeks.after(day("2026-03-28"), 1)).isEqualTo("2026-04-04");
        assertThat(Weeks.after(day("2026-10-24"), 1)).isEqualTo("2026-10-31");
        assertThat(Weeks.whole(day("2026-03-28"), day("2026-04-04"))).isEqualTo(1);
        assertThat(Weeks.whole(day("2026-10-24"), day("2026-10-31"))).isEqualTo(1);
    }

    @Test
    void aLeapDayIsADayLikeAnother() {
        assertThat(Weeks.after(day("2028-02-29"), 52)).isEqualTo("2029-02-27");
        assertThat(Weeks.after(day("2028-02-01"), 4)).isEqualTo("2028-02-29");
    }

    @Test
    void noWeeksGoByBackwards() {
        assertThatThrownBy(() -> Weeks.whole(day("2025-09-02"), day("2025-09-01")))
                .hasMessage("No weeks go by from 2025-09-02 back to 2025-09-01");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
