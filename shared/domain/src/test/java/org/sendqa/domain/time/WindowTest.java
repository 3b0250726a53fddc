package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Window TWO_MONTHS = new Window("finalised", 2);

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2026-02-28, true",
        "2026-04-30, 2026-02-27, false",
        "2024-04-30, 2024-02-29, true",
        "2024-04-30, 2024-02-28, false",
        "2026-04-15, 2026-02-15, true",
        "2026-04-15, 2026-02-14, false",
        "2026-01-31, 2025-11-30, true",
        "2026-01-31, 2025-11-29, false",
    })
    void beginsOnTheSameDayOfTheMonthClampedToTheMonthsEnd(LocalDate drawnOn, LocalDate day, boolean held) {
        assertThat(TWO_MONTHS.holds(day, drawnOn)).isEqualTo(held);
    }

    @Test
    void endsWithTheDayOfTheDraw() {
        LocalDate drawnOn = LocalDate.of(2026, 4, 30);
        assertThat(TWO_MONTHS.holds(drawnOn, drawnOn)).isTrue();
        assertThat(TWO_MONTHS.holds(drawnOn.plusDays(1), drawnOn)).isFalse();
    }

    @Test
    void aPlanOfFiveMarchLiesInTheWindowsOfAprilAndMay() {
        LocalDate finalised = LocalDate.of(2026, 3, 5);
        assertThat(TWO_MONTHS.holds(finalised, LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(TWO_MONTHS.holds(finalised, LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(TWO_MONTHS.holds(finalised, LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void refusesAWindowWithoutMonths() {
        assertThatThrownBy(() -> new Window("finalised", 0)).hasMessageContaining("write 1 or more");
    }
}
