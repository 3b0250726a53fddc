package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04, April 2026, 2026-04",
        "2026-04-15, 15 April 2026, 2026-04",
        "2026-01, January 2026, 2026-01",
        "2026-27-autumn, autumn term 2026, 2026-09",
        "2026-27-spring, spring term 2027, 2027-01",
        "2026-27-summer, summer term 2027, 2027-04",
        "2026-27-autumn-1, first half of the autumn term 2026, 2026-09",
        "2026-27-spring-2, second half of the spring term 2027, 2027-03",
        "2026-q2, April to June 2026, 2026-04",
        "2026-q1, January to March 2026, 2026-01",
        "2026-27-q1, April to June 2026, 2026-04",
        "2026-27-q4, January to March 2027, 2027-01",
        "2026-w17, week of 20 April 2026, 2026-04",
        "2026-w53, week of 28 December 2026, 2026-12",
        "2026-27, academic year 2026-27, 2026-09",
        "2099-00, academic year 2099-00, 2099-09"
    })
    void anIdIsReadBackIntoThePeriodThatWroteIt(String id, String words, String month) {
        Period period = Period.of(id);
        assertThat(period.id()).isEqualTo(id);
        assertThat(period.words()).isEqualTo(words);
        assertThat(period.month()).isEqualTo(YearMonth.parse(month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-13",
                "2026-28",
                "2026-27-winter",
                "2026-27-autumn-3",
                "2026-q5",
                "2026-28-q1",
                "2025-w53",
                "2026-w00",
                "2026-w54",
                "26-27",
                "2026-02-30",
                "2026-4-1",
                "-autumn",
                "autumn"
            })
    void whatIsNoPeriodIsRefusedWithExamples(String id) {
        assertThat(Period.find(id)).isEmpty();
        assertThatThrownBy(() -> Period.of(id))
                .hasMessageStartingWith("'%s' is no period; write one as in 2026-04, 2026-27-autumn".formatted(id));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04, 2025-04, true",
        "2026-04, 2025-03, false",
        "2026-04, 2027-04, true",
        "2026-27-autumn-1, 2025-09, true",
        "2026-27-autumn-1, 2025-26-summer-2, true",
        "2026-27-autumn, 2025-q2, false",
        "2026-27, 2026-04-15, true"
    })
    void aYearHoldsRoundsOfEveryCadence(String period, String other, boolean within) {
        assertThat(Period.of(period).isWithin(12, Period.of(other))).isEqualTo(within);
        assertThat(Period.of(other).isWithin(12, Period.of(period))).isEqualTo(within);
    }
}
