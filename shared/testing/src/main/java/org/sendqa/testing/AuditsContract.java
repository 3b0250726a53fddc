package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.Handover;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;

/** What every implementation of {@link Audits} keeps to. Each test starts with an empty store. */
public interface AuditsContract {

    /** The audits under test. */
    Audits audits();

    /** The cycles whose open audits a submission lowers. */
    Cycles cycles();

    /** The allocation that audits come from. */
    Assignments assignments();

    @Test
    default void auditsAreFoundByIdByCycleAndByAuditor() {
        Assigned first = given(assigned(1, "team-manager-2"));
        Assigned second = given(assigned(2, "team-manager-1"));
        assertThat(audits().find("dor", first.id())).contains(first);
        assertThat(audits().ofCycle(Fixtures.aCycleRef())).contains(first);
        assertThat(audits().ofAuditor("dor", "team-manager-1")).containsExactly(second);
        assertThat(audits().find("bri", first.id())).isEmpty();
        assertThat(audits().ofAuditor("bri", "team-manager-1")).isEmpty();
    }

    @Test
    default void allAuditsOfACycleComeBySlotAndUnfilledSlotsHaveNone() {
        Assignment unfilled = assignment(2, Optional.empty());
        assignments()
                .keep(
                        Fixtures.aCycleRef(),
                        List.of(assignment(1, Optional.of("a")), unfilled, assignment(10, Optional.of("b"))));
        audits().assign(List.of(assigned(10, "b"), assigned(1, "a")), event("assigned", SampleCycles.AT));
        assertThat(audits().ofCycle(Fixtures.aCycleRef())).containsExactly(assigned(1, "a"), assigned(10, "b"));
    }

    @Test
    default void anAuditAssignedAgainStaysAsItIs() {
        Assigned audit = given(assigned(1, "team-manager-1"));
        InProgress started = keep(inProgress(audit));
        audits().assign(List.of(assigned(1, "team-manager-3")), event("assigned", SampleCycles.AT));
        assertThat(audits().find("dor", audit.id())).contains(started);
        assertThat(audits().ofAuditor("dor", "team-manager-3")).isEmpty();
    }

    @Test
    default void everyStateIsReadBackAsItWasKept() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        assertThat(audits().find("dor", started.id())).contains(started);
        Submitted in = keep(submitted(started, "answers/1", IN_TIME));
        assertThat(audits().find("dor", in.id())).contains(in);
        Audit released = keep(given(assigned(2, "team-manager-2")).released(event("released", IN_TIME)));
        assertThat(audits().find("dor", released.id())).contains(released);
        Audit voided = keep(in.voided(event("voided", IN_TIME)));
        assertThat(audits().find("dor", voided.id())).contains(voided);
    }

    @Test
    default void aSubmissionLowersTheCyclesOpenAuditsAndAReleaseLeavesOneToReDo() {
        int before = givenCollecting().count().open();
        keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        keep(given(assigned(2, "team-manager-2")).released(event("released", IN_TIME)));
        assertThat(collecting().count()).isEqualTo(new Cycle.Count(11, before - 1, 1, 1));
    }

    @Test
    default void aSlotIsHandedOverInOneStepWithItsAssignmentAndOnlyOnce() {
        var count = givenCollecting().count();
        Assigned first = given(assigned(1, "team-manager-1"));
        Handover handover = handover(
                first, Optional.of(first.handedOver(event("reallocated", IN_TIME))), Optional.of("team-manager-2"));
        assertThat(audits().handOver(handover, event("reallocated", IN_TIME))).isTrue();
        assertThat(audits().handOver(handover, event("reallocated", IN_TIME))).isFalse();
        assertThat(collecting().count()).isEqualTo(count);
        assertThat(assignments().of(Fixtures.aCycleRef())).containsExactly(handover.after());
        assertThat(audits().ofCycle(Fixtures.aCycleRef()))
                .containsExactly(
                        first.handedOver(event("reallocated", IN_TIME)),
                        handover.next().orElseThrow());
    }

    @Test
    default void aSlotThatNobodyTakesIsNoLongerWaitedFor() {
        var count = givenCollecting().count();
        Assigned first = given(assigned(1, "team-manager-1"));
        keep(first.released(event("declared", IN_TIME)));
        assertThat(audits().handOver(
                                handover(first, Optional.empty(), Optional.empty()), event("reallocated", IN_TIME)))
                .isTrue();
        assertThat(collecting().count())
                .isEqualTo(new Cycle.Count(count.audits() - 1, count.open() - 1, count.unfilled() + 1, 0));
    }

    private static Handover handover(Assigned audit, Optional<Audit.Released> released, Optional<String> to) {
        Assignment before = assignment(1, Optional.of(audit.header().auditor()));
        Assignment after = to.isPresent()
                ? assignment(1, to).asAttempt(2)
                : new Assignment(1, before.draw(), before.drawId(), to, 0, "Nobody is left.");
        return new Handover(
                Fixtures.aCycleRef(), before, after, released, to.map(person -> SampleAudits.again(1, person, 2)), 0);
    }

    @Test
    default void aSecondSubmissionIsRefusedAndCountsNothing() {
        int before = givenCollecting().count().open();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        Submitted first = keep(submitted(started, "answers/1", IN_TIME));
        Instant later = IN_TIME.plusSeconds(1);
        assertThat(audits().keep(submitted(started, "answers/2", later), event("submitted", later)))
                .isFalse();
        assertThat(audits().find("dor", started.id())).contains(first);
        assertThat(collecting().count().open()).isEqualTo(before - 1);
    }

    @Test
    default void theClosingDayIsTheLastOnWhichASubmissionIsKept() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        Instant after = Instant.parse("2026-04-24T23:00:00Z");
        assertThat(audits().keep(submitted(started, "answers/1", after), event("submitted", after)))
                .isFalse();
        assertThat(audits().find("dor", started.id())).contains(started);
        Instant lastMinute = after.minusSeconds(60);
        assertThat(keep(submitted(started, "answers/1", lastMinute)).late()).isTrue();
    }

    @Test
    default void nothingIsSubmittedToAClosedCycle() {
        Cycle.Collecting cycle = givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        cycles().advance(cycle.closed(event("closed", IN_TIME)), event("closed", IN_TIME));
        assertThat(audits().keep(submitted(started, "answers/1", IN_TIME), event("submitted", IN_TIME)))
                .isFalse();
        assertThat(audits().find("dor", started.id())).contains(started);
    }

    @Test
    default void draftsAreSavedOneVersionAfterAnother() {
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        assertThat(audits().drafts("dor", started.id())).isEmpty();
        assertThat(audits().save(started, draft(1))).isTrue();
        assertThat(audits().save(started, draft(2))).isTrue();
        assertThat(audits().drafts("dor", started.id())).containsExactly(Map.entry("voice", draft(2)));
    }

    @Test
    default void aDraftOverAVersionThatIsNotThereIsRefused() {
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        assertThat(audits().save(started, draft(2))).as("first save").isFalse();
        audits().save(started, draft(1));
        assertThat(audits().save(started, draft(1))).as("somebody was first").isFalse();
        assertThat(audits().drafts("dor", started.id())).containsExactly(Map.entry("voice", draft(1)));
    }

    @Test
    default void noDraftIsSavedOnceTheAuditIsIn() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        keep(submitted(started, "answers/1", IN_TIME));
        assertThat(audits().save(started, draft(1))).isFalse();
        assertThat(audits().drafts("dor", started.id())).isEmpty();
    }

    @Test
    default void nothingIsSubmittedPastADraftSavedSinceItWasRead() {
        givenCollecting();
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        Submitted next = submitted(started, "answers/1", IN_TIME);
        audits().save(started, draft(1));
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 0)))
                .as("saved for the first time meanwhile")
                .isFalse();
        audits().save(started, draft(2));
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 1)))
                .as("saved again meanwhile")
                .isFalse();
        assertThat(audits().find("dor", started.id())).contains(started);
        assertThat(audits().keep(next, event("submitted", IN_TIME), Map.of("voice", 2, "needs", 0)))
                .as("the newest were read")
                .isTrue();
    }

    @Test
    default void submittedAnswersAreReadBackAndTheSameOnesKeptOnce() {
        givenCollecting();
        Map<String, Answer> answers = SampleInstrument.completeAnswers("good");
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        String key = audits().keepAnswers(started, answers);
        assertThat(audits().keepAnswers(started, answers)).isEqualTo(key);
        assertThat(audits().answers(submitted(started, key, IN_TIME))).isEqualTo(answers);
    }

    private Assigned given(Assigned audit) {
        Assignment assignment = assignment(1, Optional.of(audit.header().auditor()));
        assignments().keep(audit.header().cycle(), List.of(assignment));
        audits().assign(List.of(audit), event("assigned", SampleCycles.AT));
        return audit;
    }

    private <T extends Audit> T keep(T next) {
        assertThat(audits().keep(next, event("moved", IN_TIME))).isTrue();
        return next;
    }

    private Cycle.Collecting givenCollecting() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles().announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles().advance(next, SampleCycles.event("moved")));
        return collecting();
    }

    private Cycle.Collecting collecting() {
        return (Cycle.Collecting)
                cycles().find("dor", Fixtures.aCycleRef().id()).orElseThrow();
    }

    private static Assignment assignment(int slot, Optional<String> auditor) {
        return new Assignment(slot, Fixtures.TEAM_MANAGERS, "draw-id-" + slot, auditor, 0, "");
    }

    private static Draft draft(int version) {
        Answer evidence = new Answer.Text("“Ünï” – " + version);
        Map<String, Answer> answers = Map.of("voice-views", new Answer.Graded("good"), "voice-evidence", evidence);
        return new Draft("voice", answers, version, IN_TIME);
    }
}
