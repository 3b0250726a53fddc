package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

class DueTest {

    private static final CycleRef CYCLE = new CycleRef("dor", "ehc-plan-audits", "2026-04");
    private static final LocalDate DUE = LocalDate.parse("2026-04-17");
    private static final Event EVENT = new Event("moved", Instant.parse("2026-04-16T09:00:00Z"), "auditor-1");
    private static final Audit.Assigned AUDIT = new Audit.Assigned(new Audit.Header(
            CYCLE,
            Audit.idOf(CYCLE, 1),
            "cases",
            "case-1",
            "all",
            "auditor-1",
            "sha256:pack",
            "ehc-plan-audit",
            new Deadline(DUE, LocalDate.parse("2026-04-24")),
            PapersWord.NOTHING,
            Revision.NONE.after(EVENT)));

    @Test
    void anOpenAuditIsOverdueOnceItsLastDayIsOver() {
        Due due = new Due(AUDIT, DaysFrom.ROUND);
        assertThat(due.isOverdue(DUE)).isFalse();
        assertThat(due.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatCameInOrWaitsForItsPapersIsNeverOverdue() {
        Audit submitted = AUDIT.declaredNone(EVENT).submitted("answers", "", EVENT.at(), DUE, EVENT);
        assertThat(new Due(submitted, DaysFrom.ROUND).isOverdue(DUE.plusDays(1)))
                .isFalse();
        assertThat(new Due(AUDIT, DaysFrom.PAPERS_AWAITED).isOverdue(DUE.plusDays(1)))
                .isFalse();
    }
}
