package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void daysAndMonthsAreWrittenOut() {
        assertThat(DateWords.day(FIRST_OF_APRIL)).isEqualTo("1 April 2026");
        assertThat(DateWords.weekday(FIRST_OF_APRIL)).isEqualTo("Wednesday 1 April 2026");
        assertThat(DateWords.month(YearMonth.of(2026, 4))).isEqualTo("April 2026");
    }

    @Test
    void anInstantInSummerIsWrittenAsClocksInEnglandShowIt() {
        assertThat(DateWords.moment(Instant.parse("2026-04-01T08:30:00Z"))).isEqualTo("1 April 2026, 09:30");
    }
}
