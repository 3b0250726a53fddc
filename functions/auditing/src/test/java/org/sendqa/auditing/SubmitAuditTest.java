package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.WantedSection;
import org.sendqa.testing.SampleInstrument;

class SubmitAuditTest {

    private static final Instant CLOSING_MINUTE = Instant.parse("2026-04-24T22:59:00Z");

    private final Desk desk = new Desk();

    @Test
    void aCompleteAuditIsInWithItsOverallGradeAndAnswers() {
        desk.answered("requires-improvement");
        Audit.Submitted submitted = done(submit(Desk.IN_TIME));
        assertThat(submitted.grade()).isEqualTo("requires-improvement");
        assertThat(submitted.late()).isFalse();
        assertThat(desk.now()).isEqualTo(submitted);
        assertThat(desk.audits.answers(submitted)).isEqualTo(SampleInstrument.completeAnswers("requires-improvement"));
        assertThat(desk.count().open()).isEqualTo(10);
    }

    @Test
    void aSecondSubmissionIsRefusedWithTheDateOfTheFirst() {
        desk.answered("good");
        submit(Desk.IN_TIME);
        assertThat(sentence(submit(CLOSING_MINUTE), Refusal.NOT_NOW))
                .isEqualTo("This audit was submitted on 13 April 2026 and stays as it is."
                        + " If something in it is wrong, tell your QA officer.");
        assertThat(desk.count().open()).isEqualTo(10);
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerAndAnotherUnderItsKeyIsRefused() {
        desk.answered("good");
        var first = submit(RequestKey.of("key", ""), Desk.IN_TIME);
        assertThat(submit(RequestKey.of("key", ""), CLOSING_MINUTE)).isEqualTo(first);
        sentence(submit(RequestKey.of("key", "{}"), CLOSING_MINUTE), Refusal.OTHER_REQUEST);
        sentence(submit(RequestKey.of("other", ""), CLOSING_MINUTE), Refusal.NOT_NOW);
        assertThat(desk.count().open()).isEqualTo(10);
    }

    @Test
    void anIncompleteAuditNamesEachMissingQuestion() {
        desk.begun();
        save("voice", Map.of("voice-grade", new Answer.Graded("good")), 0);
        var refused = (Outcome.Refused<Audit.Submitted>) submit(Desk.IN_TIME);
        assertThat(refused.kind()).isEqualTo(Refusal.INCOMPLETE);
        assertThat(refused.errors()).hasSize(4);
        assertThat(refused.errors().getFirst()).contains("(voice-evidence)");
        assertThat(desk.count().open()).isEqualTo(11);
    }

    @Test
    void anAnswerSavedWhileTheAuditIsSubmittedIsNeverLost() {
        desk.answered("good");
        Map<String, Answer> changed = Map.of("overall-grade", new Answer.Graded("inadequate"));
        desk.audits.meanwhile(() -> save("overall", changed, 1));
        assertThat(sentence(submit(Desk.IN_TIME), Refusal.STALE))
                .isEqualTo("Something was saved while you submitted, perhaps in another window."
                        + " Load the audit again, look, and submit again.");
        assertThat(desk.count().open()).isEqualTo(11);
        Audit.Submitted again = done(submit(Desk.IN_TIME));
        assertThat(again.grade()).isEqualTo("inadequate");
        assertThat(desk.audits.answers(again)).containsAllEntriesOf(changed);
    }

    @Test
    void whatWasSavedAfterTheLookIsNotSubmittedUnseen() {
        desk.answered("good");
        int seen = Draft.saves(desk.audits.drafts("dor", desk.audit));
        save("overall", Map.of("overall-grade", new Answer.Graded("inadequate")), 1);
        assertThat(sentence(submitSeen(seen), Refusal.STALE)).startsWith("Something was saved since you looked");
        assertThat(done(submitSeen(seen + 1)).grade()).isEqualTo("inadequate");
    }

    private Outcome<Audit.Submitted> submitSeen(int saves) {
        return desk.submitAudit().asSeen(saves).run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
    }

    @Test
    void theClosingDayStillCountsAsLate() {
        desk.answered("good");
        assertThat(done(submit(CLOSING_MINUTE)).late()).isTrue();
    }

    @Test
    void afterTheClosingDayNothingComesIn() {
        desk.answered("good");
        assertThat(sentence(submit(CLOSING_MINUTE.plusSeconds(60)), Refusal.NOT_NOW))
                .startsWith("This round closed on 24 April 2026 and takes no more answers.");
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
    }

    @Test
    void anotherPersonsAuditLooksLikeOneThatIsNotThere() {
        desk.answered("good");
        var another = desk.submitAudit().run(Desk.COLLEAGUE, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        assertThat(another)
                .isEqualTo(desk.submitAudit().run(Desk.COLLEAGUE, "no-such-audit", RequestKey.NONE, Desk.IN_TIME));
        sentence(another, Refusal.NOT_YOURS);
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
    }

    @Test
    void nothingIsSubmittedBeforeTheDeclaration() {
        assertThat(sentence(submit(Desk.IN_TIME), Refusal.NOT_NOW)).contains("First declare");
    }

    private void save(String section, Map<String, Answer> answers, int version) {
        var wanted = new WantedSection(section, answers, version);
        assertThat(desk.saveSection().run(Desk.AUDITOR, desk.audit, wanted, Desk.IN_TIME))
                .isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Audit.Submitted> submit(Instant now) {
        return submit(RequestKey.NONE, now);
    }

    private Outcome<Audit.Submitted> submit(RequestKey request, Instant now) {
        return desk.submitAudit().run(Desk.AUDITOR, desk.audit, request, now);
    }

    private static Audit.Submitted done(Outcome<Audit.Submitted> outcome) {
        return ((Outcome.Done<Audit.Submitted>) outcome).value();
    }
}
