package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.cycle.Workflows.Progress;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.schedule.AdvanceCycle.Outcome;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryWorkflows;
import org.sendqa.testing.SampleCycles;

class AdvanceCycleTest {

    private static final Announced APRIL = announced("2026-04");
    private static final Instant OPENING_DAY = on(APRIL.header().opensOn());

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final InMemoryPauses pauses = new InMemoryPauses();
    private final AdvanceCycle advance = new AdvanceCycle(cycles, workflows, pauses);

    @Test
    void anAnnouncedCycleWaitsForItsOpeningDayAndIsThenDrawn() {
        cycles.announce(APRIL, event("announced"));
        assertThat(advanceAt(on(LocalDate.parse("2026-03-31")))).isInstanceOf(Outcome.Waits.class);
        assertThat(advanceAt(OPENING_DAY)).isEqualTo(new Outcome.Started(first(Step.DRAW)));
        assertThat(workflows.started()).containsEntry(first(Step.DRAW), OPENING_DAY);
    }

    @Test
    void aRepeatedRecordStartsNothingTwice() {
        storedUpTo(2);
        advanceAt(OPENING_DAY);
        assertThat(advanceAt(OPENING_DAY)).isInstanceOf(Outcome.Waits.class);
        assertThat(workflows.started()).containsOnlyKeys(first(Step.ALLOCATE));
    }

    @Test
    void aFailedExecutionIsFollowedByTheNextAttempt() {
        storedUpTo(2);
        workflows.ended(first(Step.ALLOCATE), Progress.FAILED);
        assertThat(advanceAt(OPENING_DAY))
                .isEqualTo(new Outcome.Started(first(Step.ALLOCATE).next()));
    }

    @Test
    void anUnconfirmedSampleIsConfirmedAndAllocatedOnceItsDaysAreOver() {
        storedUpTo(1);
        Instant afterwards = on(LocalDate.parse("2026-04-09"));
        assertThat(advanceAt(afterwards)).isEqualTo(new Outcome.Started(first(Step.ALLOCATE)));
        assertThat(stored()).isInstanceOf(Cycle.Confirmed.class);
        assertThat(cycles.events(APRIL.ref()).getLast()).isEqualTo(new Event("confirmed", afterwards, "test"));
    }

    @Test
    void theLastSubmissionClosesTheCycleAndStartsItsReport() {
        storedUpTo(3);
        for (int audit = 1; audit <= 10; audit++) {
            cycles.count(APRIL.ref(), new Cycle.Count(0, -1, 0, 0));
            assertThat(advanceAt(OPENING_DAY)).isInstanceOf(Outcome.Waits.class);
        }
        cycles.count(APRIL.ref(), new Cycle.Count(0, -1, 0, 0));
        assertThat(advanceAt(OPENING_DAY)).isEqualTo(new Outcome.Started(first(Step.REPORT)));
        assertThat(stored()).isInstanceOf(Cycle.Closed.class);
    }

    @Test
    void aCycleClosesAfterItsClosingDayWithAuditsStillOpen() {
        storedUpTo(3);
        LocalDate closesOn = SampleCycles.DEADLINE.closesOn();
        assertThat(advanceAt(on(closesOn))).isInstanceOf(Outcome.Waits.class);
        assertThat(advanceAt(on(closesOn.plusDays(1)))).isEqualTo(new Outcome.Started(first(Step.REPORT)));
        assertThat(cycles.events(APRIL.ref()).getLast().details()).containsEntry("open", "11");
    }

    @Test
    void aReportThatNobodyLooksAtIsReleasedOnceItsDaysAreOver() {
        storedUpTo(5);
        LocalDate lastDay = SampleCycles.toApprove(APRIL).approveBy();
        assertThat(advanceAt(on(lastDay))).isInstanceOf(Outcome.Waits.class);
        assertThat(advanceAt(on(lastDay.plusDays(1))))
                .isEqualTo(new Outcome.Started(new Attempt(APRIL.ref(), Step.REPORT, 7, 1)));
        assertThat(stored()).isInstanceOf(Cycle.Approved.class);
    }

    @Test
    void anAuditThatFallsOutOfAReportedCycleReopensItAndGoesToSomebodyElseOnce() {
        storedUpTo(7);
        fallsOut();
        Instant inTime = on(SampleCycles.DEADLINE.closesOn());
        assertThat(advanceAt(inTime)).isInstanceOf(Outcome.Waits.class);
        advanceAt(inTime);
        assertThat(stored()).isInstanceOfSatisfying(Cycle.Collecting.class, again -> {
            assertThat(again.reopened()).containsExactly(ReopeningReason.VOIDED);
            assertThat(again.deadline()).isEqualTo(SampleCycles.DEADLINE);
        });
        assertThat(cycles.events(APRIL.ref()).getLast().kind()).isEqualTo("reopened");
        assertThat(workflows.recusals()).containsOnlyKeys(APRIL.ref().id() + " reopened@9");
    }

    @Test
    void afterItsClosingDayAReportedCycleIsLeftToTheOfficer() {
        storedUpTo(7);
        fallsOut();
        advanceAt(on(SampleCycles.DEADLINE.closesOn().plusDays(1)));
        assertThat(stored()).isInstanceOf(Cycle.Reported.class);
    }

    @Test
    void aReopenedCyclesReportIsAnotherExecution() {
        storedUpTo(7);
        workflows.ended(first(Step.REPORT), Progress.DONE);
        Cycle.Collecting again = SampleCycles.reopened(APRIL);
        cycles.advance(again, event("reopened"));
        assertThat(advanceAt(on(again.deadline().closesOn().plusDays(1))))
                .isEqualTo(new Outcome.Started(new Attempt(APRIL.ref(), Step.REPORT, 10, 1)));
    }

    @Test
    void aReportedCycleAndOneThatIsNotThereAreLeftAlone() {
        assertThat(advanceAt(OPENING_DAY)).as("not there").isInstanceOf(Outcome.Waits.class);
        storedUpTo(7);
        assertThat(advanceAt(on(LocalDate.parse("2026-06-01")))).isInstanceOf(Outcome.Waits.class);
        assertThat(workflows.started()).isEmpty();
    }

    /** As a voiding does to a cycle that is over. */
    private void fallsOut() {
        cycles.countAfterwards(APRIL.ref(), new Cycle.Count(0, 1, 0, 1), OPENING_DAY);
    }

    private void storedUpTo(int transitions) {
        cycles.announce(APRIL, event("announced"));
        afterwards(APRIL).subList(0, transitions).forEach(next -> cycles.advance(next, event("moved")));
    }

    private Outcome advanceAt(Instant now) {
        return advance.advance("dor", APRIL.ref().id(), now, "test");
    }

    private Cycle stored() {
        return cycles.find("dor", APRIL.ref().id()).orElseThrow();
    }

    private static Attempt first(Step step) {
        int revision = switch (step) {
            case DRAW -> 1;
            case ALLOCATE -> 3;
            case REPORT -> 5;
        };
        return new Attempt(APRIL.ref(), step, revision, 1);
    }

    private static Instant on(LocalDate day) {
        return OfficeDay.at(day, LocalTime.of(6, 0));
    }
}
