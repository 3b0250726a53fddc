package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

class DeclareHandTest {

    private final Desk desk = new Desk();

    @Test
    void whoHadNoHandBegins() {
        assertThat(declare("none")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
        assertThat(desk.count().open()).isEqualTo(11);
    }

    @Test
    void whoHadAHandGivesTheAuditBackAndTheOfficerIsTold() {
        declare("wrote");
        assertThat(desk.now()).isInstanceOf(Audit.Released.class);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
        assertThat(desk.outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("qa-officer-1");
            assertThat(mail.letter().toString())
                    .contains("Sample Team Manager 1")
                    .doesNotContain("draw-id");
        });
        assertThat(desk.audits.events().getLast().details()).containsEntry("hand", "wrote");
    }

    @Test
    void whoRecognisesTheCaseOnlyOnReadingItCanStillGiveItBack() {
        desk.begun();
        declare("family");
        assertThat(desk.now()).isInstanceOf(Audit.Released.class);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    void whoDeclaresAHandAfterSubmittingHasTheAuditVoidedKeptAndReDone() {
        desk.answered("good");
        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        declare("decided");
        assertThat(desk.now()).isInstanceOfSatisfying(Audit.Voided.class, voided -> {
            assertThat(voided.grade()).isEqualTo("good");
            assertThat(desk.audits.answers(voided)).isNotEmpty();
        });
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
        assertThat(desk.audits.events().getLast().details())
                .containsEntry("hand", "decided")
                .containsEntry("foundBy", "auditor");
        assertThat(desk.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString()).contains("It is given to somebody else."));
    }

    @Test
    void aWordAfterTheLastAuditCameInVoidsAndTheOfficerIsToldThatTheRoundGoesOn() {
        submittedAndClosed();
        declare("wrote");
        declare("wrote");
        assertThat(desk.now()).isInstanceOf(Audit.Voided.class);
        assertThat(desk.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("It is given to somebody else.", "another version of the report follows"));
    }

    @Test
    void aWordAfterTheClosingDayStillVoidsAndTheOfficerIsToldThatOnlyReopeningHasItDone() {
        submittedAndClosed();
        Instant later = Instant.parse("2026-05-11T09:00:00Z");
        desk.declareHand().run(Desk.AUDITOR, desk.audit, "wrote", later);
        desk.declareHand().run(Desk.AUDITOR, desk.audit, "wrote", later);
        assertThat(desk.now()).isInstanceOf(Audit.Voided.class);
        assertThat(desk.outbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString()).contains("Reopen the round"));
    }

    private void submittedAndClosed() {
        desk.answered("good");
        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
        desk.close();
    }

    @Test
    void theSameWordAgainChangesNothing() {
        declare("wrote");
        assertThat(declare("wrote")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.outbox.mails()).extracting(Mail::key).containsExactly("released/" + desk.audit);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @Test
    void anAuditGivenBackIsNotTakenUpAgain() {
        declare("wrote");
        assertThat(sentence(declare("none"), Refusal.NOT_NOW))
                .isEqualTo("This audit was given back. There is nothing more for you to do.");
    }

    @Test
    void aHandThatIsNotListedIsRefusedWithTheList() {
        assertThat(sentence(declare("maybe"), Refusal.FAULTY))
                .isEqualTo(
                        "That is no listed hand in a case;" + " give one of none, wrote, decided, supervised, family.");
        assertThat(desk.now()).isEqualTo(desk.assigned);
    }

    @Test
    void anotherPersonsAuditLooksLikeOneThatIsNotThere() {
        var another = desk.declareHand().run(Desk.COLLEAGUE, desk.audit, "none", Desk.IN_TIME);
        var absent = desk.declareHand().run(Desk.COLLEAGUE, "no-such-audit", "none", Desk.IN_TIME);
        assertThat(another).isEqualTo(absent).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.now()).isEqualTo(desk.assigned);
    }

    @Test
    void nothingIsDeclaredAfterClosing() {
        var late = desk.declareHand().run(Desk.AUDITOR, desk.audit, "none", Instant.parse("2026-04-24T23:00:00Z"));
        assertThat(sentence(late, Refusal.NOT_NOW)).startsWith("This round closed on 24 April 2026");
    }

    private Outcome<Audit> declare(String hand) {
        return desk.declareHand().run(Desk.AUDITOR, desk.audit, hand, Desk.IN_TIME);
    }
}
