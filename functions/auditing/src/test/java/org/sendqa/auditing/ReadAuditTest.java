package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.StepReply;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;

class ReadAuditTest {

    private final Desk desk = new Desk();

    @Test
    void beforeTheDeclarationTheCaseHasFactsButNoNumber() {
        var facts = read().facts();
        assertThat(facts.attributes()).containsEntry("locality", "Ash");
        assertThat(facts.caseNumber()).isEmpty();
    }

    @Test
    void theAuditorSeesTheCasesClockAndTheWeeksItTook() {
        var clocks =
                AuditReply.of(read(), LocalDate.parse("2026-04-15")).facts().clocks();
        assertThat(clocks).singleElement().satisfies(clock -> {
            assertThat(clock.weeks()).isEqualTo(20);
            assertThat(clock.steps())
                    .extracting(StepReply::dueOn, StepReply::outcome, StepReply::words)
                    .containsExactly(tuple(LocalDate.parse("2026-03-04"), "late", "1 day late"));
        });
    }

    @Test
    void whoDeclaredNoHandSeesTheCouncilsOwnNumber() {
        desk.begun();
        assertThat(read().facts().caseNumber()).contains(Desk.CASE_NUMBER);
    }

    @Test
    void whoGaveTheAuditBackSeesNoNumberAnyMore() {
        desk.begun().declareHand().run(Desk.AUDITOR, desk.audit, "family", Desk.IN_TIME);
        assertThat(read().facts().caseNumber()).isEmpty();
    }

    @Test
    void draftsComeBackWithTheirVersions() {
        desk.answered("good");
        assertThat(read().drafts().values()).extracting(Draft::version).containsExactly(1, 1, 1);
        assertThat(read().form().title()).isEqualTo("Audit of an EHC plan");
    }

    @Test
    void anotherPersonsAuditIsNotFound() {
        sentence(desk.readAudit().run(Desk.COLLEAGUE, desk.audit, Desk.IN_TIME), Refusal.NOT_YOURS);
    }

    @Test
    void theListShowsOnlyOnesOwnAuditsOpenOnesFirst() {
        desk.audits.assign(
                List.of(SampleAudits.assigned(2, Desk.COLLEAGUE.id()), SampleAudits.assigned(3, Desk.AUDITOR.id())),
                SampleAudits.event("assigned", SampleCycles.AT));
        desk.answered("good")
                .submitAudit()
                .run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Instant.parse("2026-04-19T09:00:00Z"));
        var works = desk.listWork().run(Desk.AUDITOR, Instant.parse("2026-04-20T09:00:00Z"));
        assertThat(works)
                .extracting(work -> work.audit().id(), ListWork.Work::title, ListWork.Work::daysLate)
                .containsExactly(
                        tuple("ehc-plan-audits-2026-04-0003", "EHC plan audits", 3L),
                        tuple(desk.audit, "EHC plan audits", 2L));
        assertThat(works.getLast().audit()).isInstanceOf(Audit.Submitted.class);
    }

    @Test
    void theThemeOfTheRoundStandsOnTheListAndOnTheForm() {
        Desk themed = new Desk(ChangedPacks.themed(new ThemeRule(List.of("locality"), true), Fixtures.aPack()));
        assertThat(themed.listWork().run(Desk.AUDITOR, Desk.IN_TIME))
                .extracting(ListWork.Work::theme)
                .containsExactly(Desk.THEME);
        assertThat(read().facts().theme()).isEqualTo(Desk.THEME);
    }

    private ReadAudit.View read() {
        return ((Outcome.Done<ReadAudit.View>) desk.readAudit().run(Desk.AUDITOR, desk.audit, Desk.IN_TIME)).value();
    }
}
