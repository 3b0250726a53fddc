package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04, April 2026, 2026-03, 2026-04",
        "2026-04-15, 15 April 2026, 2026-04-14, 2026-04",
        "2026-01, January 2026, 2025-12, 2026-01",
        "2026-27-autumn, autumn term 2026, 2025-26-summer, 2026-09",
        "2026-27-spring, spring term 2027, 2026-27-autumn, 2027-01",
        "2026-27-summer, summer term 2027, 2026-27-spring, 2027-04",
        "2026-27-autumn-1, first half of the autumn term 2026, 2025-26-summer-2, 2026-09",
        "2026-27-spring-2, second half of the spring term 2027, 2026-27-spring-1, 2027-03",
        "2026-q2, April to June 2026, 2026-q1, 2026-04",
        "2026-q1, January to March 2026, 2025-q4, 2026-01",
        "2026-27-q1, April to June 2026, 2025-26-q4, 2026-04",
        "2026-27-q4, January to March 2027, 2026-27-q3, 2027-01",
        "2026-w17, week of 20 April 2026, 2026-w16, 2026-04",
        "2026-w53, week of 28 December 2026, 2026-w52, 2026-12",
        "2026-27, academic year 2026-27, 2025-26, 2026-09",
        "2099-00, academic year 2099-00, 2098-99, 2099-09"
    })
    void anIdIsReadBackIntoThePeriodThatWroteIt(String id, String words, String before, String month) {
        Period period = Period.of(id);
        assertThat(period.id()).isEqualTo(id);
        assertThat(period.words()).isEqualTo(words);
        assertThat(period.before().id()).isEqualTo(before);
        assertThat(period.before().after()).isEqualTo(period);
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

    @Test
    void twelveMonthsBackAreTwelveMonthsFourQuartersThreeTermsOrOneYear() {
        assertThat(Period.of("2026-04").back(12)).hasSize(12).last().isEqualTo(Period.of("2025-04"));
        assertThat(Period.of("2026-q2").back(12))
                .extracting(Period::id)
                .containsExactly("2026-q1", "2025-q4", "2025-q3", "2025-q2");
        assertThat(Period.of("2026-27-autumn").back(12))
                .extracting(Period::id)
                .containsExactly("2025-26-summer", "2025-26-spring", "2025-26-autumn");
        assertThat(Period.of("2026-27").back(12)).extracting(Period::id).containsExactly("2025-26");
    }

    @Test
    void whatLooksBackOnARoundIsWhatThatRoundLooksAheadTo() {
        for (String id : List.of("2026-04", "2026-q2", "2026-27-q4", "2026-27-autumn", "2026-27-spring-2", "2026-27")) {
            Period period = Period.of(id);
            assertThat(period.ahead(12))
                    .isNotEmpty()
                    .allSatisfy(later -> assertThat(later.back(12)).contains(period));
            assertThat(period.ahead(0)).isEmpty();
        }
    }
}
