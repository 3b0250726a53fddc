package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audit.Voided;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;

/** What every implementation of {@link Audits} does to a cycle's counts when an audit falls out. */
public interface VoidingContract extends AuditStores {

    @Test
    default void aReleasedAuditIsStillToBeAnsweredBySomebodyElse() {
        givenCollecting();
        keep(given(assigned(1, "team-manager-1")).released(ReleaseReason.DECLARED, event("released", IN_TIME)));
        assertThat(count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    default void aVoidedAuditKeepsItsAnswersAndIsToBeReDone() {
        givenCollecting();
        var started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        var answers = SampleInstrument.completeAnswers("good");
        Submitted in = keep(submitted(started, audits().keepAnswers(started, answers), IN_TIME));
        Voided voided = keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(audits().find("dor", in.id())).contains(voided);
        assertThat(audits().answers(voided)).isEqualTo(answers);
        assertThat(count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    default void anAuditIsVoidedOnce() {
        givenCollecting();
        Submitted in = keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(audits().keep(in.voided(ReleaseReason.FOUND, event("voided", later())), event("voided", later())))
                .isFalse();
        assertThat(count().redo()).isEqualTo(1);
    }

    @Test
    default void anAuditOfACycleThatIsOverIsVoidedAndCountedForItsReopening() {
        givenCollecting();
        Submitted in = keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        Cycle.Collecting cycle = (Cycle.Collecting) cycle();
        cycles().advance(cycle.closed(event("closed", IN_TIME)), event("closed", IN_TIME));
        keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(cycle()).isInstanceOf(Cycle.Closed.class);
        assertThat(count()).isEqualTo(new Count(11, 11, 1, 1));
        assertThat(cycles().unfinished("dor", OfficeDay.of(IN_TIME))).containsExactly(cycle());
    }

    @Test
    default void anAuditThatNeverCameInIsReleasedAfterwardsAndCountedForAReopening() {
        givenCollecting();
        var started = keep(inProgress(given(assigned(1, "team-manager-1"))));
        Cycle.Collecting cycle = (Cycle.Collecting) cycle();
        cycles().advance(cycle.closed(event("closed", IN_TIME)), event("closed", IN_TIME));
        keep(started.released(ReleaseReason.FOUND, event("released", IN_TIME)));
        assertThat(count()).isEqualTo(new Count(11, 11, 1, 1));
        assertThat(cycles().unfinished("dor", OfficeDay.of(IN_TIME))).containsExactly(cycle());
    }

    @Test
    default void aReportIsNotReleasedOverAVoidingItDidNotSee() {
        givenCollecting();
        Submitted in = keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        Cycle.Closed closed = ((Cycle.Collecting) cycle()).closed(event("closed", IN_TIME));
        cycles().advance(closed, event("closed", IN_TIME));
        Event approved = event("approved", later());
        Cycle.ToApprove waiting = closed.toApprove(new Made(1, 5), OfficeDay.of(later()), approved);
        cycles().advance(waiting, approved);
        keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(cycles().advance(waiting.approved(approved), approved)).isFalse();
        Cycle.Approved seen = ((Cycle.ToApprove) cycle()).approved(approved);
        assertThat(cycles().advance(seen, approved)).isTrue();
        assertThat(cycles().advance(seen.reported(approved), approved)).isTrue();
        assertThat(cycles().unfinished("dor", OfficeDay.of(IN_TIME)))
                .as("something is left to do again")
                .containsExactly(cycle());
    }

    @Test
    default void aCycleDoesNotCloseOverAReleaseItDidNotSee() {
        Cycle.Collecting read = givenCollecting();
        Submitted in = keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
        Cycle.Collecting seen = (Cycle.Collecting) cycle();
        keep(in.voided(ReleaseReason.FOUND, event("voided", IN_TIME)));
        assertThat(cycles().advance(seen.closed(event("closed", later())), event("closed", later())))
                .isFalse();
        assertThat(read.isOver(SampleCycles.DEADLINE.closesOn())).isFalse();
    }

    private static Instant later() {
        return IN_TIME.plusSeconds(1);
    }
}
