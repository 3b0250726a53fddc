package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.time.Window;

class UncoveredDaysTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);

    @Test
    void halfAYearBetweenRoundsLeavesFourMonthsThatTwoDoNotReach() {
        assertThat(UncoveredDays.of(Window.months("completed", 2), List.of(AUTUMN, SPRING)))
                .containsExactly(new Span(LocalDate.of(2026, 10, 2), LocalDate.of(2027, 1, 31)));
    }

    @Test
    void windowsThatMeetOrOverlapLeaveNoDay() {
        assertThat(UncoveredDays.of(Window.months("completed", 6), List.of(AUTUMN, SPRING)))
                .isEmpty();
        assertThat(UncoveredDays.of(Window.months("completed", 2), List.of())).isEmpty();
    }

    @Test
    void theTermUnderWayIsTheNextRoundsAndUnknownTermsSayNothing() {
        Window terms = new Window("completed", new Window.Terms(1, List.of(LocalDate.of(2026, 9, 1), AUTUMN)));
        assertThat(UncoveredDays.of(terms, List.of(AUTUMN.minusDays(9), AUTUMN.plusDays(30), SPRING)))
                .isEmpty();
    }
}
