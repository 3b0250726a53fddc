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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;

/** What every implementation of {@link Audits} keeps to. */
public interface AuditsContract extends AuditStores {

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
        Assignment unfilled = AuditStores.assignment(2, Optional.empty());
        assignments()
                .keep(
                        Fixtures.aCycleRef(),
                        List.of(
                                AuditStores.assignment(1, Optional.of("a")),
                                unfilled,
                                AuditStores.assignment(10, Optional.of("b"))));
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
        Audit released =
                keep(given(assigned(2, "team-manager-2")).released(ReleaseReason.DECLARED, event("released", IN_TIME)));
        assertThat(audits().find("dor", released.id())).contains(released);
        Audit voided = keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(audits().find("dor", voided.id())).contains(voided);
    }

    @ParameterizedTest
    @EnumSource
    default void whyAnAuditWasReleasedIsReadBack(ReleaseReason reason) {
        givenCollecting();
        Audit released = keep(given(assigned(2, "team-manager-2")).released(reason, event("released", IN_TIME)));
        assertThat(audits().find("dor", released.id())).contains(released);
    }

    @Test
    default void aSubmissionLowersTheCyclesOpenAuditsAndAReleaseLeavesOneToReDo() {
        int before = givenCollecting().count().open();
        keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        keep(given(assigned(2, "team-manager-2")).released(ReleaseReason.DECLARED, event("released", IN_TIME)));
        assertThat(count()).isEqualTo(new Cycle.Count(11, before - 1, 1, 1));
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
        assertThat(count().open()).isEqualTo(before - 1);
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
    default void submittedAnswersAreReadBackAndTheSameOnesKeptOnce() {
        givenCollecting();
        Map<String, Answer> answers = SampleInstrument.completeAnswers("good");
        InProgress started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        String key = audits().keepAnswers(started, answers);
        assertThat(audits().keepAnswers(started, answers)).isEqualTo(key);
        Submitted in = submitted(started, key, IN_TIME);
        assertThat(audits().answers(in)).isEqualTo(answers);
        assertThat(audits().isIn(in, answers)).isTrue();
        assertThat(audits().isIn(in, SampleInstrument.completeAnswers("inadequate")))
                .isFalse();
    }
}
