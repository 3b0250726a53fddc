package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Window.Terms TERM_BEFORE =
            new Window.Terms(1, List.of(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 9, 2), LocalDate.of(2026, 4, 13)));

    private static final Window TWO_MONTHS = Window.months("finalised", 2);

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

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-06-30, false",
        "2026-09-01, 2026-07-01, true", // what the round of August would have looked at
        "2026-10-01, 2026-08-31, false",
        "2026-08-03, 2026-07-02, false", // a draw in the paused month bridges nothing
    })
    void theRoundAfterAPauseLooksAtThePausedMonthsSpanToo(LocalDate drawnOn, LocalDate day, boolean held) {
        Window bridging = new Window("provided", new Window.Months(1, Set.of(8)));
        assertThat(bridging.holds(day, drawnOn)).isEqualTo(held);
        assertThat(Window.months("provided", 1).holds(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1)))
                .isFalse();
    }

    @Test
    void ofSeveralEventsTheLatestCountsAndOneIsEnough() {
        Window window = new Window("finalised", List.of("amended"), new Window.Months(6, Set.of()));
        LocalDate issued = LocalDate.of(2019, 5, 3);
        LocalDate amended = LocalDate.of(2026, 3, 5);
        assertThat(window.day(Map.of("finalised", issued, "amended", amended))).contains(amended);
        assertThat(window.day(Map.of("finalised", issued))).contains(issued);
        assertThat(window.day(Map.of("reviewed", amended))).isEmpty();
        assertThat(Window.months("finalised", 6).day(Map.of("finalised", issued, "amended", amended)))
                .contains(issued);
    }

    @Test
    void refusesAWindowWithoutMonths() {
        assertThatThrownBy(() -> Window.months("finalised", 0)).hasMessageContaining("write 1 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-04-12, false", // the spring holiday belongs to the term before
        "2026-12-01, 2026-04-13, true",
        "2026-12-01, 2026-07-21, true", // the summer term's last day
        "2026-12-01, 2026-08-20, true",
        "2026-12-01, 2026-09-02, false", // the first day of the draw's own term
        "2026-12-01, 2026-12-01, false",
        "2027-01-04, 2026-12-18, true",
        "2027-01-03, 2026-12-18, false",
    })
    void aWindowOfATermHoldsTheTermBeforeTheDrawsOwn(LocalDate drawnOn, LocalDate day, boolean held) {
        assertThat(new Window("finalised", TERM_BEFORE).holds(day, drawnOn)).isEqualTo(held);
    }

    @Test
    void twoTermsReachBackOneFurther() {
        Window window = new Window("finalised", new Window.Terms(2, TERM_BEFORE.starts()));
        LocalDate drawnOn = LocalDate.of(2027, 2, 1);
        assertThat(window.holds(LocalDate.of(2026, 4, 13), drawnOn)).isTrue();
        assertThat(window.holds(LocalDate.of(2026, 4, 12), drawnOn)).isFalse();
    }

    @Test
    void aCalendarThatDoesNotReachBackSaysSo() {
        LocalDate drawnOn = LocalDate.of(2026, 5, 1);
        assertThat(TERM_BEFORE.isKnown(drawnOn)).isFalse();
        assertThat(TERM_BEFORE.isKnown(LocalDate.of(2026, 9, 2))).isTrue();
        assertThatThrownBy(() -> TERM_BEFORE.holds(drawnOn, drawnOn)).hasMessageContaining("lacks the terms before");
    }
}
