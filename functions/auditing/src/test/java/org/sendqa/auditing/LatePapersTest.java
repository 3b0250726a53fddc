package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DaysFrom;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;

/** The plan that an auditor is to read in SEND QA isn't there; the round is due on 17 and closes on 24 April 2026. */
class LatePapersTest {

    private static final Instant LATE = Instant.parse("2026-04-22T09:00:00Z");

    private final Desk desk =
            new Desk(ChangedPacks.reading(new PapersPlan(List.of("plan"), Way.BUNDLE, Way.BUNDLE), Fixtures.aPack()));

    @Test
    void anAuditIsntLateAsLongAsItsPapersAreAwaited() {
        assertThat(work().from()).isEqualTo(DaysFrom.PAPERS_AWAITED);
        assertThat(isLate()).isFalse();
    }

    @Test
    void itIsOnceThePapersWereThereForSoManyDays() {
        var said = SampleAudits.event("papers-missing", Instant.parse("2026-04-01T09:00:00Z"));
        var sample = desk.samples.of(Fixtures.aCycleRef()).getFirst();
        desk.samples.enter(sample.without("draw-id-1", List.of("plan"), said), "", said);
        assertThat(work().daysLate()).isEqualTo(5);
        assertThat(isLate()).isTrue();
    }

    private ListWork.Work work() {
        return desk.listWork().run(Desk.AUDITOR, LATE).getFirst();
    }

    private boolean isLate() {
        var outcome = desk.answered("good").submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, LATE);
        return ((Outcome.Done<Audit.Submitted>) outcome).value().late();
    }
}
