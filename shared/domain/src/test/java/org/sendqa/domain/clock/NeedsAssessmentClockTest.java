package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.clock.SampleClocks.needsAssessment;
import static org.sendqa.domain.clock.SampleClocks.read;
import static org.sendqa.domain.clock.SampleClocks.recorded;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.clock.Outcome.Late;
import org.sendqa.domain.clock.Outcome.NotDueYet;
import org.sendqa.domain.clock.Outcome.OnTime;
import org.sendqa.domain.clock.Outcome.Overdue;
import org.sendqa.domain.clock.Outcome.Unknown;

class NeedsAssessmentClockTest {

    private static final String REQUESTED = "requested=2025-09-01";

    @Test
    void aPlanAtTwentyWeeksIsOnTimeAndADayMoreIsLate() {
        Clock onTime = read(needsAssessment(), REQUESTED, "finalised=2026-01-19");
        Clock late = read(needsAssessment(), REQUESTED, "finalised=2026-01-20");
        assertThat(onTime.outcome("final")).contains(new OnTime(day("2026-01-19"), day("2026-01-19"), false));
        assertThat(late.outcome("final")).contains(new Late(day("2026-01-19"), day("2026-01-20")));
        assertThat(late.outcome("final").orElseThrow().variance()).hasValue(1);
    }

    @Test
    void aPlanSentOnTheFirstDayBackAfterChristmasIsLate() {
        Clock clock = read(needsAssessment(), "requested=2025-08-11", "finalised=2026-01-02");
        assertThat(clock.outcome("final")).contains(new Late(day("2025-12-29"), day("2026-01-02")));
    }

    @Test
    void adviceIsTimedFromTheRequestForTheCaseAndFromItsOwnRequestForTheTarget() {
        Clock clock = read(needsAssessment(), REQUESTED, "adviceAsked=2025-09-15", "adviceIn=2025-11-03");
        assertThat(clock.outcome("advice")).contains(new OnTime(day("2025-11-24"), day("2025-11-03"), false));
        assertThat(clock.outcome("health-advice")).contains(new Late(day("2025-10-27"), day("2025-11-03")));
        assertThat(clock.steps())
                .filteredOn(step -> step.outcome() instanceof Late)
                .extracting(step -> step.milestone().kind())
                .containsExactly(Kind.KPI);
    }

    @Test
    void adviceAskedForOnTheFirstOfSeptemberIsOnTimeOnTheThirteenthOfOctober() {
        Clock onTime = read(needsAssessment(), "adviceAsked=2025-09-01", "adviceIn=2025-10-13");
        Clock late = read(needsAssessment(), "adviceAsked=2025-09-01", "adviceIn=2025-10-14");
        assertThat(onTime.outcome("health-advice")).containsInstanceOf(OnTime.class);
        assertThat(late.outcome("health-advice")).containsInstanceOf(Late.class);
    }

    @Test
    void aMissAtFourteenWeeksIsALocalMissAndNoBreachOfLaw() {
        Clock clock = read(needsAssessment(), REQUESTED, "decided=2025-12-09", "finalised=2026-01-19");
        assertThat(clock.steps())
                .filteredOn(step -> step.outcome() instanceof Late)
                .extracting(
                        step -> step.milestone().id() + " " + step.milestone().kind())
                .containsExactly("issue LOCAL");
    }

    @Test
    void sixteenWeeksAreAskedOnlyWhereThereIsToBeNoPlan() {
        Clock plan = read(needsAssessment(), REQUESTED, "outcome=plan", "decided=2025-12-23");
        Clock refused = read(needsAssessment(), REQUESTED, "outcome=no plan", "decided=2025-12-23");
        assertThat(plan.outcome("no-plan")).isEmpty();
        assertThat(refused.outcome("no-plan")).contains(new Late(day("2025-12-22"), day("2025-12-23")));
        assertThat(read(needsAssessment(), REQUESTED).outcome("no-plan"))
                .contains(new Unknown("'outcome' isn't recorded, so that nobody can tell whether this applies"));
    }

    @Test
    void anOpenStepIsNotDueUpToItsDayAndOverdueAfterIt() {
        assertThat(asAt("2025-10-13").outcome("assess")).contains(new NotDueYet(day("2025-10-13")));
        assertThat(asAt("2025-10-14").outcome("assess")).contains(new Overdue(day("2025-10-13"), 1));
    }

    @Test
    void whatIsNotRecordedIsUnknownAndNeverGuessed() {
        Clock clock = read(needsAssessment(), "finalised=2026-01-19");
        assertThat(clock.outcome("final")).contains(new Unknown("No date is recorded for 'Request received'"));
        assertThat(clock.weeks(day("2026-01-19"))).isEmpty();
    }

    @Test
    void aStepWithoutADateIsNotOverdueOnceALaterOneIsDated() {
        Clock clock = read(needsAssessment(), REQUESTED, "finalised=2026-01-19");
        assertThat(clock.outcome("assess")).contains(new Unknown("No date is recorded, although 'Step final' has one"));
    }

    @Test
    void aStepDatedBeforeItsStartIsAFaultOfTheRecord() {
        Clock clock = read(needsAssessment(), REQUESTED, "finalised=2025-08-31");
        assertThat(clock.outcome("final")).contains(new Unknown("It is dated before 'Request received'"));
    }

    @Test
    void wholeWeeksSinceTheRequestAreCountedToAnyDay() {
        Clock clock = read(needsAssessment(), REQUESTED);
        assertThat(clock.weeks(day("2026-01-18"))).hasValue(19);
        assertThat(clock.weeks(day("2025-08-31"))).isEmpty();
    }

    @Test
    void onceTheLastStepIsTakenNoFurtherWeeksAreCounted() {
        Clock clock = read(needsAssessment(), REQUESTED, "finalised=2026-01-12");
        assertThat(clock.weeks(day("2026-01-11"))).hasValue(18);
        assertThat(clock.weeks(day("2026-03-30"))).hasValue(19);
    }

    private static Clock asAt(String day) {
        return Clock.of(needsAssessment(), recorded(REQUESTED), day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
