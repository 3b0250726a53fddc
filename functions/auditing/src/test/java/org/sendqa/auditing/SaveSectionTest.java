package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.WantedSection;

class SaveSectionTest {

    private static final Map<String, Answer> GOOD = Map.of("voice-grade", new Graded("good"));
    private static final Map<String, Answer> WEAK = Map.of("voice-grade", new Graded("inadequate"));

    private final Desk desk = new Desk();

    @Test
    void anUnfinishedSectionIsSavedVersionByVersion() {
        desk.begun();
        save(GOOD, 0);
        assertThat(save(WEAK, 1)).isEqualTo(new Outcome.Done<>(new Draft("voice", WEAK, 2, Desk.IN_TIME)));
        assertThat(desk.audits.drafts("dor", desk.audit).values())
                .extracting(Draft::answers)
                .containsExactly(WEAK);
    }

    @Test
    void aVersionThatSomebodyElseReplacedIsRefused() {
        desk.begun();
        save(GOOD, 0);
        assertThat(sentence(save(WEAK, 0), Refusal.STALE))
                .contains("saved elsewhere")
                .contains("Load it again");
        assertThat(desk.audits.drafts("dor", desk.audit).values())
                .extracting(Draft::answers)
                .containsExactly(GOOD);
    }

    @Test
    void anAnswerThatTheFormDoesNotKnowNamesItsQuestionAndSavesNothing() {
        desk.begun();
        var refused = (Outcome.Refused<Draft>) save(Map.of("voice-grade", new Graded("fair")), 0);
        assertThat(refused.kind()).isEqualTo(Refusal.FAULTY);
        assertThat(refused.errors()).singleElement().asString().contains("(voice-grade) has no such grade");
        assertThat(desk.audits.drafts("dor", desk.audit)).isEmpty();
    }

    @Test
    void aSectionThatTheFormDoesNotHaveIsNotFound() {
        desk.begun();
        var wanted = new WantedSection("weather", GOOD, 0);
        assertThat(sentence(desk.saveSection().run(Desk.AUDITOR, desk.audit, wanted, Desk.IN_TIME), Refusal.UNKNOWN))
                .isEqualTo("The form has no section 'weather'.");
    }

    @Test
    void nothingIsSavedBeforeTheDeclaration() {
        assertThat(sentence(save(GOOD, 0), Refusal.NOT_NOW)).contains("First declare whether you had a hand");
    }

    @Test
    void nothingIsSavedOnceTheAuditIsIn() {
        desk.answered("good").submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        assertThat(sentence(save(WEAK, 1), Refusal.NOT_NOW)).startsWith("This audit was submitted on 13 April 2026");
    }

    @Test
    void nothingIsSavedAfterClosing() {
        desk.begun();
        var wanted = new WantedSection("voice", GOOD, 0);
        Instant after = Instant.parse("2026-04-25T08:00:00Z");
        assertThat(sentence(desk.saveSection().run(Desk.AUDITOR, desk.audit, wanted, after), Refusal.NOT_NOW))
                .startsWith("This round closed on 24 April 2026");
    }

    @Test
    void nobodySavesIntoAnotherPersonsAudit() {
        desk.begun();
        var wanted = new WantedSection("voice", GOOD, 0);
        sentence(desk.saveSection().run(Desk.COLLEAGUE, desk.audit, wanted, Desk.IN_TIME), Refusal.NOT_YOURS);
        assertThat(desk.audits.drafts("dor", desk.audit)).isEmpty();
    }

    private Outcome<Draft> save(Map<String, Answer> answers, int version) {
        var wanted = new WantedSection("voice", answers, version);
        return desk.saveSection().run(Desk.AUDITOR, desk.audit, wanted, Desk.IN_TIME);
    }
}
