package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.clock.SampleClocks.needsAssessment;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.clock.Outcome.Excused;
import org.sendqa.domain.clock.Outcome.Late;
import org.sendqa.domain.clock.Outcome.OnTime;
import org.sendqa.domain.clock.Outcome.Overdue;

/** A plan asked for on 1 September 2025, due on 19 January 2026, sent a month later. */
class ExemptionTest {

    private static final String LATE = "finalised=2026-02-19";

    @Test
    void aRecordedExemptionMakesAThirdOutcomeWithItsGroundAndDays() {
        Outcome outcome = plan(LATE, "exception=personal", "exceptionFrom=2025-10-01", "exceptionTo=2025-10-10");
        assertThat(outcome).isInstanceOfSatisfying(Excused.class, excused -> {
            assertThat(excused.exemption().ground().title()).isEqualTo("Exceptional personal circumstances");
            assertThat(excused.exemption().from()).isEqualTo("2025-10-01");
            assertThat(excused.dueOn()).isEqualTo("2026-01-19");
            assertThat(excused.variance()).hasValue(31);
        });
    }

    @Test
    void aSchoolMustHaveBeenClosedForFourWeeksOnEnd() {
        assertThat(closed("2025-09-01", "2025-09-28")).isInstanceOf(Excused.class);
        assertThat(closed("2025-09-01", "2025-09-27")).isInstanceOf(Late.class);
    }

    @Test
    void whatWasOverBeforeTheRequestOrBeganAfterTheDayExcusesNothing() {
        assertThat(closed("2025-07-23", "2025-08-31")).isInstanceOf(Late.class);
        assertThat(closed("2026-01-20", "2026-02-18")).isInstanceOf(Late.class);
        assertThat(closed("2025-07-23", "2025-09-01")).isInstanceOf(Excused.class);
    }

    @Test
    void oneThatLastsCountsUpToTheDayLookedAt() {
        assertThat(plan(LATE, "exception=closed", "exceptionFrom=2026-01-05")).isInstanceOf(Excused.class);
    }

    @Test
    void aGroundWithoutADayOrOneThatTheLawDoesNotKnowHereExcusesNothing() {
        assertThat(plan(LATE, "exception=personal")).isInstanceOf(Late.class);
        assertThat(plan(LATE, "exception=missed", "exceptionFrom=2025-10-01")).isInstanceOf(Late.class);
        assertThat(plan(LATE, "exception=holiday", "exceptionFrom=2025-10-01")).isInstanceOf(Late.class);
    }

    @Test
    void aStepNotTakenStaysOverdueWhateverIsRecorded() {
        assertThat(plan("exception=personal", "exceptionFrom=2025-10-01")).isInstanceOf(Overdue.class);
    }

    @Test
    void oneInTimeIsRememberedSincePublishedFiguresLeaveItOut() {
        Outcome outcome = plan("finalised=2026-01-19", "exception=personal", "exceptionFrom=2025-10-01");
        assertThat(outcome).isEqualTo(new OnTime(LocalDate.parse("2026-01-19"), LocalDate.parse("2026-01-19"), true));
    }

    private static Outcome closed(String from, String to) {
        return plan(LATE, "exception=closed", "exceptionFrom=" + from, "exceptionTo=" + to);
    }

    private static Outcome plan(String... fields) {
        String[] all = Stream.concat(Stream.of("requested=2025-09-01"), Stream.of(fields))
                .toArray(String[]::new);
        return SampleClocks.read(needsAssessment(), all).outcome("final").orElseThrow();
    }
}
