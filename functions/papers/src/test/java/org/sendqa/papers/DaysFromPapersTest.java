package org.sendqa.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DaysFrom;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.pack.Expected;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;

/** An auditor reads plan and advice here; the round is due on 17 April 2026 and closes after 24 April. */
class DaysFromPapersTest {

    private final BundleDesk desk = new BundleDesk(Way.BUNDLE);

    @Test
    void anAuditWaitsUntilTheLastPaperIsThereOrSaidNeverToHaveBeenSent() {
        assertThat(due().from()).isEqualTo(DaysFrom.PAPERS_AWAITED);
        desk.missing("plan");
        assertThat(due().isAwaitingPapers()).isTrue();
        checked("draw-id-1", "2026-04-02T09:00:00Z");
        assertThat(due().from()).isEqualTo(DaysFrom.PAPERS_TOO_LATE);
        assertThat(due().deadline().dueOn()).isEqualTo(LocalDate.parse("2026-04-24"));
    }

    @Test
    void nobodyWaitsForAPaperThatIsNotExpectedOfTheCase() {
        Expected nurse = new Expected("nurse", "advice", List.of());
        PapersPlan plan = new PapersPlan(List.of("plan", "advice"), Way.BUNDLE, Way.BUNDLE, List.of(nurse));
        BundleDesk nursing = new BundleDesk(plan, Fixtures.aPack());
        assertThat(nursing.due().of(nursing.assigned).isAwaitingPapers()).isTrue();
        nursing.missing("plan");
        assertThat(nursing.due().of(nursing.assigned).isAwaitingPapers()).isFalse();
        var shown = nursing.list(BundleDesk.OFFICER).rounds().getFirst().cases().getFirst();
        assertThat(shown.papers()).extracting(PaperView::state).containsExactly("never-sent", "not-expected");
    }

    @Test
    void whoseAuditorReadsElsewhereHasTheRoundsDays() {
        BundleDesk byReference = new BundleDesk(Way.REFERENCE);
        Due due = byReference.due().of(byReference.assigned);
        assertThat(due).isEqualTo(new Due(byReference.assigned, DaysFrom.ROUND));
    }

    @Test
    void aReserveThatTookTheCasesPlaceHasPapersOfItsOwn() {
        desk.missing("plan", "advice");
        Audit.Assigned anew = SampleAudits.assigned(2, BundleDesk.AUDITOR.id());
        desk.audits.assign(List.of(anew), SampleAudits.event("assigned", BundleDesk.IN_TIME));
        assertThat(desk.due().ofCycle(Fixtures.aCycleRef()))
                .extracting(Due::from)
                .containsExactly(DaysFrom.PAPERS_TOO_LATE, DaysFrom.PAPERS_AWAITED);
    }

    private Due due() {
        return desk.due().of(desk.audits.find("dor", desk.assigned.id()).orElseThrow());
    }

    private void checked(String drawId, String at) {
        PaperRef ref = new PaperRef(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, drawId, 2);
        var event = SampleAudits.event("happened", Instant.parse(at));
        Paper.Prepared prepared = Paper.first(ref, new Pages("papers/1", 1, List.of(), "support"), event);
        desk.papers.keep(prepared, event);
        desk.papers.keep(prepared.checked(event), event);
        assertThat(desk.papers.find(ref).map(Paper::state)).isEqualTo(Optional.of("checked"));
    }
}
