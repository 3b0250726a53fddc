package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SamplePeople;

class TellPapersTest {

    private final Desk desk = new Desk();

    @Test
    void whoCouldOpenThePapersSaysSoAndNobodyIsWrittenTo() {
        desk.begun();
        assertThat(tell("opened")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now().header().papers()).isEqualTo(PapersWord.OPENED);
        assertThat(desk.audits.events().getLast().kind()).isEqualTo("papers-told");
        assertThat(desk.audits.events().getLast().details()).isEqualTo(Map.of("papers", "opened"));
        assertThat(desk.outbox.mails()).isEmpty();
    }

    @Test
    void whoCouldntIsKnownToTheOfficersWithoutAWordOfTheCase() {
        desk.begun();
        tell("no-rights");
        Mail letter = desk.outbox.mails().getFirst();
        assertThat(letter.recipient()).isEqualTo(SamplePeople.anOfficer().id());
        assertThat(letter.subject()).isEqualTo("Papers can't be opened: " + desk.audit);
        assertThat(letter.letter().toString())
                .contains("access to the case is denied", "/rounds/dor/ehc-plan-audits-2026-04")
                .doesNotContain(Desk.CASE_NUMBER, "Ash", desk.assigned.header().drawId());
    }

    @Test
    void theSameWordAgainChangesNothing() {
        desk.begun();
        tell("no-rights");
        Audit once = desk.now();
        assertThat(tell("no-rights")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now()).isEqualTo(once);
        assertThat(desk.outbox.mails()).hasSize(1);
    }

    @Test
    void whatWasSaidIsTakenBackAndSaidAgain() {
        desk.begun();
        tell("unreachable");
        tell("nothing");
        assertThat(desk.now().header().papers()).isEqualTo(PapersWord.NOTHING);
        tell("unreachable");
        assertThat(desk.outbox.mails()).hasSize(2);
        assertThat(desk.audits.events())
                .extracting(event -> event.details().get("papers"))
                .endsWith("unreachable", "nothing", "unreachable");
    }

    @Test
    void nothingIsSaidBeforeTheDeclarationAfterSubmittingOrOfSomebodyElsesAudit() {
        assertThat(sentence(tell("opened"), Refusal.NOT_NOW)).startsWith("This audit hasn't begun.");
        desk.answered("good").submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        assertThat(sentence(tell("opened"), Refusal.NOT_NOW)).startsWith("This audit was submitted on");
        sentence(desk.tellPapers().run(Desk.COLLEAGUE, desk.audit, "opened", Desk.IN_TIME), Refusal.NOT_YOURS);
        assertThat(desk.now().header().papers()).isEqualTo(PapersWord.NOTHING);
    }

    @Test
    void nothingIsSaidOnceTheRoundHasClosed() {
        desk.begun();
        Instant inMay = Instant.parse("2026-05-11T09:00:00Z");
        assertThat(sentence(desk.tellPapers().run(Desk.AUDITOR, desk.audit, "opened", inMay), Refusal.NOT_NOW))
                .startsWith("This round closed on 24 April 2026");
    }

    @Test
    void onlyListedWordsAreTakenAndOnlyThoseThatFitTheWay() {
        desk.begun();
        assertThat(sentence(tell("Robin's file is empty"), Refusal.FAULTY)).contains("give one of nothing, opened");
        assertThat(sentence(tell("not-handed-over"), Refusal.FAULTY))
                .isEqualTo("'not-handed-over' can't be said of these papers. The audit lists what can.");
        assertThat(desk.audits.events()).hasSize(1);
    }

    @Test
    void anExternalAuditorGetsNoNumberAndMaySayThatNobodyHandedThePapersOver() {
        Desk outside = new Desk(FromOutside.pack(List.copyOf(Desk.AUDITOR.roles())));
        outside.begun();
        var view = ((Outcome.Done<ReadAudit.View>) outside.readAudit().run(Desk.AUDITOR, outside.audit, Desk.IN_TIME))
                .value();
        assertThat(view.facts().caseNumber()).isEmpty();
        assertThat(PapersReply.of(view.papers(), view.audit().header().papers()).words())
                .extracting(PapersReply.WordReply::word)
                .containsExactly("nothing", "opened", "incomplete", "not-handed-over");
        assertThat(outside.tellPapers().run(Desk.AUDITOR, outside.audit, "not-handed-over", Desk.IN_TIME))
                .isInstanceOf(Outcome.Done.class);
    }

    private Outcome<Audit> tell(String word) {
        return desk.tellPapers().run(Desk.AUDITOR, desk.audit, word, Desk.IN_TIME);
    }
}
