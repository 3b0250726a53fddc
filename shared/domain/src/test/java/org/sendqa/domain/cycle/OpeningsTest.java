package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening.DayOfMonth;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.cycle.Openings.Opening;
import org.sendqa.domain.time.WorkingDays;

class OpeningsTest {

    private static final LocalDate EASTER_MONDAY = LocalDate.parse("2026-04-06");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Set<YearMonth> NONE = Set.of();

    @Test
    void opensOnTheFirstWorkingDayAtOrAfterTheDayOfTheMonth() {
        assertThat(onDay(1).of(APRIL)).isEqualTo("2026-04-01");
        assertThat(onDay(4).of(APRIL)).as("Saturday before Easter Monday").isEqualTo("2026-04-07");
        assertThat(onDay(1).of(YearMonth.of(2026, 8))).as("a Saturday").isEqualTo("2026-08-03");
    }

    @Test
    void isAnnouncedFromSomeDaysBeforeTheOpeningOn() {
        assertThat(due("2026-03-24", Set.of(MARCH))).isEqualTo("nothing");
        assertThat(due("2026-03-25", Set.of(MARCH))).isEqualTo("2026-04 opens 2026-04-01");
        assertThat(due("2026-04-01", Set.of(MARCH))).isEqualTo("2026-04 opens 2026-04-01");
    }

    @Test
    void isAnnouncedOnce() {
        assertThat(due("2026-03-25", Set.of(MARCH, APRIL))).isEqualTo("nothing");
        assertThat(due("2026-04-02", Set.of(MARCH, APRIL))).isEqualTo("nothing");
    }

    @Test
    void aPackThatHasJustComeIntoUseWaitsForItsNextMonth() {
        assertThat(due("2026-04-02", NONE)).isEqualTo("nothing");
        assertThat(due("2026-04-24", NONE)).isEqualTo("2026-05 opens 2026-05-01");
    }

    @Test
    void anOpeningThatWentByUnannouncedIsCaughtUpWithTheCommitmentAsLongBeforeAsEver() {
        assertThat(due("2026-04-02", Set.of(MARCH))).isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-02", Set.of(APRIL.minusMonths(3))))
                .as("in use three months ago")
                .isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-02", Set.of(APRIL.minusMonths(4))))
                .as("out of use since")
                .isEqualTo("nothing");
    }

    @Test
    void monthsMissedWholeAreNotMadeUpFor() {
        Set<YearMonth> inUse = Set.of(YearMonth.of(2026, 1));
        assertThat(due("2026-04-02", inUse)).isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-24", inUse)).as("too late for April").isEqualTo("2026-05 opens 2026-05-01");
    }

    private static String due(String today, Set<YearMonth> held) {
        return onDay(1).toAnnounce(LocalDate.parse(today), held::contains)
                .map(OpeningsTest::words)
                .orElse("nothing");
    }

    private static String words(Opening opening) {
        return opening.period() + " opens " + opening.opensOn();
    }

    private static Openings onDay(int dayOfMonth) {
        return new Openings(
                new Timing(new Cadence.Months(1), List.of(), new DayOfMonth(dayOfMonth), 7, true),
                new WorkingDays(Set.of(EASTER_MONDAY)));
    }
}
