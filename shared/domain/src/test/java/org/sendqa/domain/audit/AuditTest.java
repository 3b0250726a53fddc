package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.Header;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

class AuditTest {

    private static final CycleRef CYCLE = new CycleRef("dor", "ehc-plan-audits", "2026-04");
    private static final LocalDate DUE = LocalDate.parse("2026-04-17");
    private static final LocalDate CLOSES = LocalDate.parse("2026-04-24");
    private static final Instant AT = Instant.parse("2026-04-17T10:00:00Z");
    private static final Event EVENT = new Event("declared", AT, "team-manager-1");
    private static final Assigned ASSIGNED = new Assigned(new Header(
            CYCLE,
            Audit.idOf(CYCLE, 7),
            "team-managers",
            "draw-id-7",
            "Ash",
            "team-manager-1",
            "sha256:pack",
            "plan",
            new Deadline(DUE, CLOSES),
            PapersWord.NOTHING,
            Revision.NONE.after(EVENT)));

    @Test
    void anAuditIsNamedAfterItsCycleAndSlot() {
        assertThat(ASSIGNED.id()).isEqualTo("ehc-plan-audits-2026-04-0007");
    }

    @Test
    void theDueDateIsTheLastDayInTime() {
        assertThat(submittedOn(DUE).late()).isFalse();
        assertThat(submittedOn(DUE.plusDays(1)).late()).isTrue();
    }

    @Test
    void theClosingDateIsTheLastDayOnWhichASubmitIsAccepted() {
        assertThat(ASSIGNED.header().isClosed(CLOSES)).isFalse();
        assertThat(ASSIGNED.header().isClosed(CLOSES.plusDays(1))).isTrue();
    }

    @Test
    void everyStepMovesTheAuditOneEventOn() {
        InProgress started = ASSIGNED.declaredNone(EVENT);
        assertThat(started.header().revision())
                .isEqualTo(ASSIGNED.header().revision().after(EVENT));
        assertThat(started.released(ReleaseReason.DECLARED, EVENT)
                        .header()
                        .revision()
                        .number())
                .isEqualTo(3);
        assertThat(ASSIGNED.released(ReleaseReason.DECLARED, EVENT)
                        .header()
                        .revision()
                        .number())
                .isEqualTo(2);
        assertThat(submittedOn(DUE).header().revision().number()).isEqualTo(3);
    }

    @Test
    void anAuditKnowsItsSlotAndWhichOfItsAuditsItIs() {
        assertThat(ASSIGNED.slot()).isEqualTo(7);
        assertThat(ASSIGNED.attempt()).isEqualTo(1);
        assertThat(Audit.idOf(CYCLE, 7, 12)).isEqualTo("ehc-plan-audits-2026-04-0007-12");
    }

    @Test
    void onlyAHandDeclaredOrFoundShowsAHand() {
        assertThat(Arrays.stream(ReleaseReason.values()).filter(ReleaseReason::showsAHand))
                .containsExactly(ReleaseReason.DECLARED, ReleaseReason.FOUND);
        assertThat(Arrays.stream(VoidReason.values()).map(ReleaseReason::of))
                .containsExactly(ReleaseReason.FOUND, ReleaseReason.TAKEN_BACK, ReleaseReason.TAKEN_BACK);
    }

    private static Submitted submittedOn(LocalDate day) {
        return ASSIGNED.declaredNone(EVENT).submitted("answers/1", "good", AT, day, EVENT);
    }
}
