package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence.EachQuarter;
import org.sendqa.domain.calendar.Cadence.HalfTerms;
import org.sendqa.domain.calendar.Cadence.Months;
import org.sendqa.domain.calendar.Cadence.NamedMonths;
import org.sendqa.domain.calendar.Cadence.Terms;
import org.sendqa.domain.calendar.Cadence.Years;

/** The academic year 2026-27 worked out by hand from a wall calendar, bank holidays and the sample terms. */
class CadenceYearTest {

    @Test
    void aMonthlyActivityHasElevenRoundsAndPausesInAugust() {
        assertThat(year(new Months(1)))
                .containsExactly(
                        "2026-09 2026-09-01",
                        "2026-10 2026-10-01",
                        "2026-11 2026-11-02", // the first is a Sunday
                        "2026-12 2026-12-01",
                        "2027-01 2027-01-04", // New Year's Day and a weekend
                        "2027-02 2027-02-01",
                        "2027-03 2027-03-01",
                        "2027-04 2027-04-01",
                        "2027-05 2027-05-04", // a weekend and the early May bank holiday
                        "2027-06 2027-06-01",
                        "2027-07 2027-07-01",
                        "2027-08: planned pause in August");
    }

    @Test
    void aTermlyActivityHasThreeRoundsByTheAuthoritysOwnTerms() {
        assertThat(year(new Terms()))
                .containsExactly("2026-27-autumn 2026-09-02", "2026-27-spring 2027-01-04", "2026-27-summer 2027-04-12");
    }

    @Test
    void aHalfTermlyActivityHasSix() {
        assertThat(year(new HalfTerms()))
                .containsExactly(
                        "2026-27-autumn-1 2026-09-02",
                        "2026-27-autumn-2 2026-11-02",
                        "2026-27-spring-1 2027-01-04",
                        "2026-27-spring-2 2027-02-22",
                        "2026-27-summer-1 2027-04-12",
                        "2026-27-summer-2 2027-06-07");
    }

    @Test
    void aNeighboursHalfTermsAreNotOurs() {
        AcademicYear own = SampleYears.THIS;
        Term autumn = new Term(own.autumn().days(), SampleYears.span("2026-10-19", "2026-10-30"));
        AcademicYear neighbour = new AcademicYear(2026, autumn, own.spring(), own.summer(), List.of());
        AcademicCalendar calendar = new AcademicCalendar(List.of(neighbour), Quarters.CALENDAR, Set.of());
        Timing eighthWeek = new Timing(new HalfTerms(), List.of(), new Opening.Week(8), 7, true);
        assertThat(SampleYears.year(eighthWeek, SampleYears.calendar(), 2026)).contains("2026-27-autumn-1 2026-10-19");
        assertThat(SampleYears.year(eighthWeek, calendar, 2026))
                .contains("2026-27-autumn-1: it ends before 19 October 2026");
    }

    @Test
    void quartersAreNamedAfterTheYearThatThePackMeans() {
        assertThat(year(new EachQuarter()))
                .containsExactly(
                        "2026-q4 2026-10-01", "2027-q1 2027-01-04", "2027-q2 2027-04-01", "2027-q3 2027-07-01");
        AcademicCalendar financial = new AcademicCalendar(List.of(), Quarters.FINANCIAL, Set.of());
        assertThat(SampleYears.year(SampleYears.every(new EachQuarter()), financial, 2026))
                .containsExactly(
                        "2026-27-q3 2026-10-01",
                        "2026-27-q4 2027-01-04",
                        "2027-28-q1 2027-04-01",
                        "2027-28-q2 2027-07-01");
    }

    @Test
    void everyTwoMonthsMakesSixAYearAndTwiceAYearIsSixMonthsApart() {
        assertThat(year(new Months(2)))
                .containsExactly(
                        "2026-09 2026-09-01",
                        "2026-11 2026-11-02",
                        "2027-01 2027-01-04",
                        "2027-03 2027-03-01",
                        "2027-05 2027-05-04",
                        "2027-07 2027-07-01");
        assertThat(year(new Months(6))).containsExactly("2026-09 2026-09-01", "2027-03 2027-03-01");
    }

    @Test
    void threeNamedMonthsFollowTheAcademicYear() {
        assertThat(year(new NamedMonths(List.of(10, 3, 6))))
                .containsExactly("2026-10 2026-10-01", "2027-03 2027-03-01", "2027-06 2027-06-01");
    }

    @Test
    void everySecondYearComesRoundEverySecondYear() {
        assertThat(year(new Years(1, 0))).containsExactly("2026-27 2026-09-01");
        assertThat(year(new Years(2, 2024))).containsExactly("2026-27 2026-09-01");
        assertThat(year(new Years(2, 2025))).isEmpty();
        assertThat(year(new Years(2, 2028))).as("before it begins").isEmpty();
    }

    @Test
    void whatHasNoCadenceHasNoYear() {
        assertThat(year(new Cadence.AsRequired())).isEmpty();
        assertThat(year(new Cadence.OnEvent("final plan"))).isEmpty();
        assertThat(year(new Cadence.Unset())).isEmpty();
    }

    @Test
    void withoutTermDatesTheTermsAreNamedAndSkipped() {
        assertThat(SampleYears.year(SampleYears.every(new Terms()), SampleYears.calendar(), 2027))
                .containsExactly(
                        "2027-28-autumn: the calendar has no term dates for it yet",
                        "2027-28-spring: the calendar has no term dates for it yet",
                        "2027-28-summer: the calendar has no term dates for it yet");
    }

    private static List<String> year(Cadence cadence) {
        return SampleYears.year(SampleYears.every(cadence), SampleYears.calendar(), 2026);
    }
}
