package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleRefTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audits | 2026-04 | Audits, April 2026",
                "dip-samples | 2026-04-15 | Audits, 15 April 2026",
                "level-2 | 2026-27-autumn | Audits, autumn term 2026",
                "level-2 | 2026-27-autumn-1 | Audits, first half of the autumn term 2026",
                "advice-audits | 2026-q2 | Audits, April to June 2026",
                "advice-audits | 2026-27-q1 | Audits, April to June 2026",
                "meetings-2024 | 2026-w17 | Audits, week of 20 April 2026",
                "survey | 2026-27 | Audits, academic year 2026-27"
            })
    void aCycleIdIsReadBackIntoActivityAndPeriod(String activity, String period, String title) {
        CycleRef cycle = new CycleRef("dor", activity, period);
        assertThat(CycleRef.find("dor", cycle.id())).hasValue(cycle);
        assertThat(cycle.titled("Audits")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "audits", "-2026-04", "2026-04", "audits-2026-13", "audits-2026-27-winter"})
    void whatNoCycleCanBeCalledIsFoundNowhere(String id) {
        assertThat(CycleRef.find("dor", id)).isEmpty();
        assertThatThrownBy(() -> CycleRef.of("dor", id)).hasMessageStartingWith("'%s' is no cycle".formatted(id));
    }
}
