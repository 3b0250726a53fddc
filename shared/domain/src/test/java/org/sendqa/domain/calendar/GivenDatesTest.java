package org.sendqa.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence.Months;
import org.sendqa.domain.calendar.Cadence.NamedMonths;
import org.sendqa.domain.calendar.Cadence.Terms;

/** Dates that a pack gives beat its words (T06); Wolverhampton's are the sample. */
class GivenDatesTest {

    private static final NamedMonths ROUNDS = new NamedMonths(List.of(10, 3, 6));
    private static final Timing WOLVERHAMPTON =
            dated(ROUNDS, "2024-03-15", "2024-06-21", "2024-10-11", "2025-02-10", "2025-06-09", "2025-10-13");

    @Test
    void theSpringRoundOf2025OpensOnTheTenthOfFebruaryNotInMarch() {
        assertThat(SampleYears.year(WOLVERHAMPTON, SampleYears.calendar(), 2024))
                .containsExactly("2024-10 2024-10-11 DATE", "2025-03 2025-02-10 DATE", "2025-06 2025-06-09 DATE");
    }

    @Test
    void afterTheLastDateTheMonthsAreProvisional() {
        assertThat(SampleYears.year(WOLVERHAMPTON, SampleYears.calendar(), 2025))
                .containsExactly(
                        "2025-10 2025-10-13 DATE", "2026-03 2026-03-02 PROVISIONAL", "2026-06 2026-06-01 PROVISIONAL");
    }

    @Test
    void aDateBetweenTwoTermsOpensTheNearerOne() {
        assertThat(SampleYears.year(dated(new Terms(), "2026-08-26", "2027-01-02"), SampleYears.calendar(), 2026))
                .containsExactly(
                        "2026-27-autumn 2026-08-26 DATE",
                        "2026-27-spring 2027-01-04 DATE",
                        "2026-27-summer 2027-04-12 PROVISIONAL");
    }

    @Test
    void aDateOnADayOffOpensOnTheNextWorkingDay() {
        assertThat(SampleYears.year(dated(new Months(1), "2026-12-25"), SampleYears.calendar(), 2026))
                .contains("2026-12 2026-12-29 DATE");
    }

    @Test
    void aDateInAPausedMonthOpensAllTheSame() {
        assertThat(SampleYears.year(dated(new Months(1), "2027-08-16"), SampleYears.calendar(), 2026))
                .contains("2027-08 2027-08-16 DATE");
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeAnyOther() {
        AcademicCalendar none = new AcademicCalendar(List.of(), Quarters.CALENDAR, Set.of());
        assertThat(SampleYears.year(dated(new Months(1), "2028-02-29"), none, 2027))
                .contains("2028-02 2028-02-29 DATE", "2028-03 2028-03-01 PROVISIONAL");
    }

    private static Timing dated(Cadence cadence, String... dates) {
        List<LocalDate> days = Stream.of(dates).map(LocalDate::parse).toList();
        return new Timing(cadence, days, new Opening.FirstDay(), 7, true);
    }
}
