package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening.FirstDay;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Quarters;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.time.WorkingDays;

class OpeningsTest {

    private static final LocalDate EASTER_MONDAY = LocalDate.parse("2026-04-06");
    private final Openings monthly = every(new Cadence.Months(1));

    @Test
    void isAnnouncedFromSomeDaysBeforeTheOpeningOn() {
        assertThat(due("2026-03-24", "2026-03")).isEqualTo("nothing");
        assertThat(due("2026-03-25", "2026-03")).isEqualTo("2026-04 opens 2026-04-01");
        assertThat(due("2026-04-01", "2026-03")).isEqualTo("2026-04 opens 2026-04-01");
    }

    @Test
    void isAnnouncedOnce() {
        assertThat(due("2026-03-25", "2026-03", "2026-04")).isEqualTo("nothing");
        assertThat(due("2026-04-02", "2026-03", "2026-04")).isEqualTo("nothing");
    }

    @Test
    void aPackThatHasJustComeIntoUseWaitsForItsNextMonth() {
        assertThat(due("2026-04-02")).isEqualTo("nothing");
        assertThat(due("2026-04-24")).isEqualTo("2026-05 opens 2026-05-01");
    }

    @Test
    void anOpeningThatWentByUnannouncedIsCaughtUpWithTheCommitmentAsLongBeforeAsEver() {
        assertThat(due("2026-04-02", "2026-03")).isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-02", "2026-01")).as("in use three months ago").isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-02", "2025-12")).as("out of use since").isEqualTo("nothing");
    }

    @Test
    void monthsMissedWholeAreNotMadeUpFor() {
        assertThat(due("2026-04-02", "2026-01")).isEqualTo("2026-04 opens 2026-04-09");
        assertThat(due("2026-04-24", "2026-01")).as("too late for April").isEqualTo("2026-05 opens 2026-05-01");
    }

    @Test
    void whatWasPausedOnItsDayIsCaughtUpThoughTheActivityHadNoCycleForLong() {
        assertThat(due(monthly, "2026-04-02", day -> day.equals(LocalDate.parse("2026-04-01"))))
                .isEqualTo("2026-04 opens 2026-04-09");
    }

    @Test
    void aMissedRoundOfThePausedMonthIsNotMadeUpForByAnother() {
        Openings halfYearly = every(new Cadence.Months(6));
        assertThat(due(halfYearly, "2026-07-20", OpeningsTest::never, "2025-09"))
                .isEqualTo("2026-03 opens 2026-07-27");
        assertThat(due(halfYearly, "2026-07-27", OpeningsTest::never, "2025-09"))
                .isEqualTo("nothing");
    }

    @Test
    void aTermMissedIsCaughtUpWithinTheTermAndTheTermBeforeShowsItIsInUse() {
        Openings quarterly = every(new Cadence.EachQuarter());
        assertThat(due(quarterly, "2026-05-04", OpeningsTest::never, "2026-q1")).isEqualTo("2026-q2 opens 2026-05-11");
        assertThat(due(quarterly, "2026-06-25", OpeningsTest::never, "2026-q1")).isEqualTo("2026-q3 opens 2026-07-01");
    }

    @Test
    void whatNeverComesRoundIsNeverDue() {
        assertThat(due(every(new Cadence.AsRequired()), "2026-04-01", OpeningsTest::never))
                .isEqualTo("nothing");
        assertThat(due(every(new Cadence.OnEvent("final plan")), "2026-04-01", OpeningsTest::never))
                .isEqualTo("nothing");
        assertThat(due(every(new Cadence.Unset()), "2026-04-01", OpeningsTest::never))
                .isEqualTo("nothing");
        assertThat(every(new Cadence.Unset()).next(EASTER_MONDAY)).isEmpty();
    }

    @Test
    void theNextOpeningIsTheOneAfterTheDayAndSkipsAugust() {
        assertThat(monthly.next(LocalDate.parse("2026-04-01"))).hasValue(LocalDate.parse("2026-05-01"));
        assertThat(monthly.next(LocalDate.parse("2026-07-01"))).hasValue(LocalDate.parse("2026-09-01"));
    }

    private String due(String today, String... held) {
        return due(monthly, today, OpeningsTest::never, held);
    }

    private static String due(Openings openings, String today, Predicate<LocalDate> paused, String... held) {
        Set<Period> periods = Set.of(held).stream().map(Period::of).collect(Collectors.toSet());
        List<Openings.Opening> due = openings.toAnnounce(LocalDate.parse(today), periods::contains, paused);
        return due.isEmpty()
                ? "nothing"
                : due.stream()
                        .map(one -> one.period().id() + " opens " + one.opensOn())
                        .collect(Collectors.joining(", "));
    }

    private static boolean never(LocalDate day) {
        return false;
    }

    private static Openings every(Cadence cadence) {
        Timing timing = new Timing(cadence, List.of(), new FirstDay(), 7, true);
        AcademicCalendar calendar = new AcademicCalendar(List.of(), Quarters.CALENDAR, Set.of(8));
        return new Openings(new OpeningDays(timing, calendar, new WorkingDays(Set.of())));
    }
}
