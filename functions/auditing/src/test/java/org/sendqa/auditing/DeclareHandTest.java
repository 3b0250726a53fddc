package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
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
        assertThat(desk.count().open()).isEqualTo(11);
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
        assertThat(desk.count().open()).isEqualTo(11);
    }

    @Test
    void theSameWordAgainChangesNothing() {
        declare("wrote");
        assertThat(declare("wrote")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.outbox.mails()).extracting(Mail::key).containsExactly("released/" + desk.audit);
        assertThat(desk.count().open()).isEqualTo(11);
    }

    @Test
    void anAuditGivenBackIsNotTakenUpAgain() {
        declare("wrote");
        assertThat(sentence(declare("none"), Refusal.NOT_NOW))
                .isEqualTo("You gave this audit back. There is nothing more for you to do.");
    }

    @Test
    void aHandThatIsNotListedIsRefusedWithTheList() {
        assertThat(sentence(declare("maybe"), Refusal.FAULTY))
                .isEqualTo("'maybe' is no listed hand in a case;"
                        + " choose one of none, wrote, decided, supervised, family.");
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
