package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.clock.SampleClocks.read;
import static org.sendqa.domain.clock.SampleClocks.review;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.clock.Outcome.Late;
import org.sendqa.domain.clock.Outcome.OnTime;
import org.sendqa.domain.clock.Outcome.Unknown;

class ReviewClockTest {

    @Test
    void day28IsOnTimeAndDay29IsLate() {
        Clock onTime = read(review(), "met=2026-01-05", "noticed=2026-02-02");
        Clock late = read(review(), "met=2026-01-05", "noticed=2026-02-03");
        assertThat(onTime.outcome("notice")).contains(new OnTime(day("2026-02-02"), day("2026-02-02"), false));
        assertThat(late.outcome("notice")).contains(new Late(day("2026-02-02"), day("2026-02-03")));
    }

    @Test
    void aBankHolidayGivesNoExtraDay() {
        Clock clock = read(review(), "met=2026-03-09", "noticed=2026-04-07");
        assertThat(clock.outcome("notice")).contains(new Late(day("2026-04-06"), day("2026-04-07")));
    }

    @Test
    void theAmendedPlanIsDueTwelveWeeksFromTheMeetingAndEightFromTheNotice() {
        Clock clock = read(review(), "met=2026-01-05", "noticed=2026-01-19", "amended=2026-03-23");
        assertThat(clock.outcome("amended")).contains(new OnTime(day("2026-03-30"), day("2026-03-23"), false));
        assertThat(clock.outcome("after-notice")).contains(new Late(day("2026-03-16"), day("2026-03-23")));
    }

    @Test
    void withoutTheMeetingsDayNothingIsTakenInItsPlace() {
        Clock clock = read(review(), "noticed=2026-02-02", "amended=2026-03-30");
        Unknown unknown = new Unknown("No date is recorded for 'Review meeting'");
        assertThat(clock.outcome("notice")).contains(unknown);
        assertThat(clock.outcome("amended")).contains(unknown);
    }

    @Test
    void theLawExcusesNoReview() {
        Clock clock = read(
                review(),
                "met=2026-01-05",
                "noticed=2026-02-03",
                "exception=personal",
                "exceptionFrom=2026-01-10",
                "exceptionTo=2026-01-20");
        assertThat(clock.outcome("notice")).containsInstanceOf(Late.class);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
