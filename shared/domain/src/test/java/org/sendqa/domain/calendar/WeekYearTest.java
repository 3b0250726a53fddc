package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence.Weeks;

class WeekYearTest {

    @Test
    void everySixWeeksAreFortyTwoDaysApart() {
        assertThat(year(new Weeks(6), SampleYears.calendar()))
                .containsExactly(
                        "2026-w37 2026-09-07",
                        "2026-w43 2026-10-19",
                        "2026-w49 2026-11-30",
                        "2027-w02 2027-01-11",
                        "2027-w08 2027-02-22",
                        "2027-w14 2027-04-05",
                        "2027-w20 2027-05-17",
                        "2027-w26 2027-06-28",
                        "2027-w32: planned pause in August");
    }

    @Test
    void theSeriesGoesOnOverSeptemberFortyTwoDaysAfterItsLastWeek() {
        assertThat(SampleYears.year(SampleYears.every(new Weeks(6)), SampleYears.calendar(), 2027))
                .startsWith("2027-w38 2027-09-20", "2027-w44 2027-11-01");
        assertThat(SampleYears.year(SampleYears.every(new Weeks(6)), SampleYears.calendar(), 2025))
                .as("and backwards")
                .endsWith("2026-w25 2026-06-15", "2026-w31 2026-07-27");
    }

    @Test
    void aRoundOfASeriesWhoseWeekIsClosedOpensRightAfterTheClosure() {
        Closure closed = new Closure(SampleYears.span("2026-11-28", "2026-12-07"), "Moving house");
        AcademicYear known = SampleYears.THIS;
        AcademicYear year = new AcademicYear(2026, known.autumn(), known.spring(), known.summer(), List.of(closed));
        AcademicCalendar calendar = new AcademicCalendar(List.of(year), Quarters.CALENDAR, Set.of());
        assertThat(year(new Weeks(6), calendar)).contains("2026-w49 2026-12-08", "2027-w02 2027-01-11");
    }

    @Test
    void aWeeklyActivityHasFiftyTwoWeeksOfWhichFiveAreInAugust() {
        List<String> year = year(new Weeks(1), SampleYears.calendar());
        assertThat(year)
                .hasSize(52)
                .filteredOn(week -> week.endsWith("planned pause in August"))
                .hasSize(5);
        assertThat(year)
                .as("Boxing Day's substitute, Easter Monday")
                .contains("2026-w53 2026-12-29", "2027-w13 2027-03-30");
    }

    @Test
    void aWeekThatTheOfficesAreClosedHasNoRound() {
        Closure christmas = new Closure(SampleYears.span("2026-12-24", "2027-01-03"), "Christmas");
        AcademicYear known = SampleYears.THIS;
        AcademicYear closed =
                new AcademicYear(2026, known.autumn(), known.spring(), known.summer(), List.of(christmas));
        AcademicCalendar calendar = new AcademicCalendar(List.of(closed), Quarters.CALENDAR, Set.of());
        assertThat(year(new Weeks(1), calendar))
                .contains("2026-w52 2026-12-21", "2026-w53: the offices are closed", "2027-w01 2027-01-04");
    }

    private static List<String> year(Cadence cadence, AcademicCalendar calendar) {
        return SampleYears.year(SampleYears.every(cadence), calendar, 2026);
    }
}
