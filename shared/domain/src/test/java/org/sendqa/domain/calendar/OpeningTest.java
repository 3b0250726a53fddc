package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Opening.DayOfMonth;
import org.sendqa.domain.calendar.Opening.Week;

class OpeningTest {

    @Test
    void aDayOfTheMonthMovesToTheNextWorkingDay() {
        assertThat(opening(new Cadence.Months(1), new DayOfMonth(5), "2027-06")).isEqualTo("2027-06-07");
        assertThat(opening(new Cadence.Months(1), new DayOfMonth(26), "2027-03"))
                .as("Good Friday to Easter Monday")
                .isEqualTo("2027-03-30");
    }

    @Test
    void inATermItIsTheFirstSuchDayWithin() {
        assertThat(opening(new Cadence.Terms(), new DayOfMonth(1), "2026-27-autumn"))
                .isEqualTo("2026-10-01");
        assertThat(opening(new Cadence.Terms(), new DayOfMonth(20), "2026-27-autumn"))
                .isEqualTo("2026-09-21");
    }

    @Test
    void theSecondWeekIsTheOneAfterThatInWhichThePeriodBegins() {
        assertThat(opening(new Cadence.Terms(), new Week(2), "2026-27-autumn")).isEqualTo("2026-09-07");
        assertThat(opening(new Cadence.Terms(), new Week(1), "2026-27-autumn")).isEqualTo("2026-09-02");
        assertThat(opening(new Cadence.HalfTerms(), new Week(2), "2026-27-autumn-2"))
                .as("the half term ends with a weekend")
                .isEqualTo("2026-11-09");
    }

    @Test
    void aWeekThatThePeriodDoesNotHaveSkipsIt() {
        assertThat(plan(new Cadence.HalfTerms(), new Week(8)))
                .contains("2026-27-autumn-1 2026-10-19", "2026-27-spring-2: it ends before 12 April 2027");
    }

    @Test
    void whereNoDayIsLeftAfterItTheLastOneBeforeIsTaken() {
        Closure christmas = new Closure(SampleYears.span("2026-12-24", "2027-01-03"), "Christmas");
        AcademicYear known = SampleYears.THIS;
        AcademicCalendar calendar = new AcademicCalendar(
                List.of(new AcademicYear(2026, known.autumn(), known.spring(), known.summer(), List.of(christmas))),
                Quarters.CALENDAR,
                Set.of());
        Timing late = new Timing(new Cadence.Months(1), List.of(), new DayOfMonth(28), 7, true);
        assertThat(SampleYears.year(late, calendar, 2026)).contains("2026-12 2026-12-23");
    }

    @Test
    void daysThatSomeMonthsDoNotHaveAreRefused() {
        assertThatThrownBy(() -> new DayOfMonth(29)).hasMessage("A day of the month is 1 to 28, not 29");
        assertThatThrownBy(() -> new Week(0)).hasMessage("Weeks count from 1, not 0");
    }

    private static LocalDate opening(Cadence cadence, Opening opening, String period) {
        return new OpeningDays(timing(cadence, opening), SampleYears.calendar(), SampleYears.OFFICE)
                                .of(Period.of(period))
                        instanceof Planned.Opens opens
                ? opens.opensOn()
                : LocalDate.MIN;
    }

    private static List<String> plan(Cadence cadence, Opening opening) {
        return SampleYears.year(timing(cadence, opening), SampleYears.calendar(), 2026);
    }

    private static Timing timing(Cadence cadence, Opening opening) {
        return new Timing(cadence, List.of(), opening, 7, true);
    }
}
