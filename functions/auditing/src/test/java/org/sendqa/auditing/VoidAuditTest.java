package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.auditing.Desk.sentence;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SamplePeople;

class VoidAuditTest {

    private final Desk desk = new Desk();

    @Test
    void anOfficerVoidsWhatCameInAndTheHistorySaysWhoFoundIt() {
        submitted();
        assertThat(run("wrong-case", "moderator")).isInstanceOf(Outcome.Done.class);
        assertThat(desk.now()).isInstanceOf(Audit.Voided.class);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
        assertThat(desk.audits.events().getLast().details())
                .containsEntry("reason", "wrong-case")
                .containsEntry("foundBy", "moderator");
    }

    @Test
    void anAuditStillOpenIsReleasedInstead() {
        desk.begun();
        run("hand", "contributor");
        assertThat(desk.now()).isInstanceOf(Audit.Released.class);
        assertThat(desk.count()).isEqualTo(new Count(11, 11, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"hand, FOUND, true", "wrong-case, TAKEN_BACK, false", "not-own-work, TAKEN_BACK, false"})
    void onlyAHandFoundIsKeptAsAHandInTheCase(String why, ReleaseReason reason, boolean hand) {
        run(why, "officer");
        assertThat(desk.now()).isInstanceOfSatisfying(Audit.Released.class, released -> {
            assertThat(released.reason()).isEqualTo(reason);
            assertThat(released.reason().showsAHand()).isEqualTo(hand);
        });
    }

    @Test
    void theSameWishAgainChangesNothing() {
        submitted();
        run("hand", "family");
        Audit voided = desk.now();
        assertThat(run("hand", "family")).isEqualTo(new Outcome.Done<>(voided));
        assertThat(desk.now()).isEqualTo(voided);
        assertThat(desk.outbox.mails()).hasSize(1);
    }

    @Test
    void whatIsNotListedIsRefusedWithTheList() {
        assertThat(sentence(run("dislike", "officer"), Refusal.FAULTY))
                .isEqualTo("That is no reason to void an audit; give one of hand, wrong-case, not-own-work.");
        assertThat(sentence(run("hand", "rumour"), Refusal.FAULTY))
                .isEqualTo("That is no listed answer to who found it;"
                        + " give one of auditor, officer, moderator, contributor, family.");
        assertThat(desk.now()).isEqualTo(desk.assigned);
    }

    @Test
    void onlyOfficersVoid() {
        var wish = new VoidAudit.Wish(desk.audit, "hand", "auditor");
        assertThat(sentence(desk.voidAudit().run(caller(Desk.COLLEAGUE), wish), Refusal.FORBIDDEN))
                .startsWith("Only QA officers");
        assertThat(desk.now()).isEqualTo(desk.assigned);
    }

    private void submitted() {
        desk.answered("good");
        desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
    }

    @Test
    void whatNeverCameInIsNotVoidedOnceTheRoundIsClosed() {
        desk.begun();
        Caller later = new Caller(SamplePeople.anOfficer(), Desk.IN_TIME.plus(Duration.ofDays(60)));
        assertThat(desk.voidAudit().run(later, new VoidAudit.Wish(desk.audit, "hand", "officer")))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        "This audit never came in and its round is closed: there is nothing to void."));
        assertThat(desk.now()).isInstanceOf(Audit.InProgress.class);
    }

    private Outcome<Audit> run(String reason, String foundBy) {
        var wish = new VoidAudit.Wish(desk.audit, reason, foundBy);
        return desk.voidAudit().run(caller(SamplePeople.anOfficer()), wish);
    }

    private static Caller caller(Person person) {
        return new Caller(person, Desk.IN_TIME);
    }
}
