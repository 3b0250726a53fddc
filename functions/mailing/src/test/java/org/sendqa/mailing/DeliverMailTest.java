package org.sendqa.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Mailer;
import org.sendqa.domain.mail.Mailer.Answer;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.RetryLater;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class DeliverMailTest {

    private static final Instant NOW = Instant.parse("2026-04-08T06:00:00Z");
    private static final Mail MAIL = Letters.of(new Block.Paragraph("Please answer."));

    private final Set<String> submitted = new HashSet<>();
    private final InMemoryOutbox outbox = new InMemoryOutbox(audit -> !submitted.contains(audit));
    private final InMemoryPeople people = new InMemoryPeople();
    private final List<Letter> handedOver = new ArrayList<>();

    @Test
    void aPostedLetterIsSentOnceHoweverOftenItsRecordComes() {
        outbox.post(MAIL);
        deliver(MAIL, answering(new Answer.Sent("message-1")));
        deliver(MAIL, answering(new Answer.Sent("message-2")));
        assertThat(handedOver).hasSize(1);
        assertThat(outbox.stateOf(MAIL)).isEqualTo("sent");
        assertThat(outbox.noteOf(MAIL)).isEqualTo("message-1");
    }

    @Test
    void aReminderOfAnAuditSubmittedMeanwhileIsNotSent() {
        Mail reminder = Letters.about("audits-2026-04-0001");
        outbox.post(reminder);
        submitted.add("audits-2026-04-0001");
        assertThat(deliver(reminder, answering(new Answer.Sent("message-1")))).isFalse();
        assertThat(handedOver).isEmpty();
        assertThat(outbox.stateOf(reminder)).isEqualTo("cancelled");
    }

    @Test
    void aReminderOfTwoAuditsGoesWithTheOneThatIsStillOpen() {
        Mail reminder = Letters.about("audits-2026-04-0001", "audits-2026-05-0007");
        outbox.post(reminder);
        submitted.add("audits-2026-04-0001");
        assertThat(deliver(reminder, answering(new Answer.Sent("message-1")))).isTrue();
        assertThat(handedOver).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Due: audits-2026-05-0007");
            assertThat(letter.text())
                    .contains("Please answer audits-2026-05-0007.", "Audit: audits-2026-05-0007")
                    .doesNotContain("audits-2026-04-0001");
            assertThat(letter.html()).contains("<td>audits-2026-05-0007</td>").doesNotContain("audits-2026-04-0001");
        });
    }

    @Test
    void nothingIsSentToWhoeverHasLeftSinceItWasPosted() {
        LocalDate today = OfficeDay.of(NOW);
        people.keep(SamplePeople.inPost(SamplePeople.aTeamManager(3), LocalDate.MIN, today.minusDays(1)));
        outbox.post(MAIL);
        deliver(MAIL, answering(new Answer.Sent("message-1")));
        assertThat(handedOver).isEmpty();
        assertThat(outbox.stateOf(MAIL)).isEqualTo("refused");
        assertThat(outbox.noteOf(MAIL)).isEqualTo("Whom it is for isn't in post on this day");
    }

    @Test
    void onTheirLastDayPeopleAreWrittenToStill() {
        LocalDate today = OfficeDay.of(NOW);
        people.keep(SamplePeople.inPost(SamplePeople.aTeamManager(3), today, today));
        outbox.post(MAIL);
        deliver(MAIL, answering(new Answer.Sent("message-1")));
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void aRefusalIsKeptWithItsReason() {
        outbox.post(MAIL);
        deliver(MAIL, answering(new Answer.Refused("Address is suppressed")));
        assertThat(outbox.stateOf(MAIL)).isEqualTo("refused");
        assertThat(outbox.noteOf(MAIL)).isEqualTo("Address is suppressed");
    }

    @Test
    void aMailServiceThatTakesNothingJustNowGetsTheLetterAgainFromTheSweep() {
        outbox.post(MAIL);
        deliver(MAIL, answering(new Answer.NotNow("Throttled")));
        assertThat(sweep(answering(new Answer.Sent("message-1")), NOW.plusSeconds(300)))
                .isEqualTo(new SweepOutbox.Swept(1, 0));
        assertThat(outbox.stateOf(MAIL)).isEqualTo("sent");
    }

    @Test
    void aLetterWhoseAnswerIsLostBecomesUncertainAndIsNeverSentAgain() {
        outbox.post(MAIL);
        assertThatThrownBy(() -> deliver(MAIL, this::loseTheAnswer)).hasMessage("Connection reset");
        Mailer mailer = answering(new Answer.Sent("message-2"));
        assertThat(sweep(mailer, NOW.plusSeconds(15 * 60))).isEqualTo(new SweepOutbox.Swept(0, 0));
        assertThat(sweep(mailer, NOW.plusSeconds(15 * 60 + 1))).isEqualTo(new SweepOutbox.Swept(0, 1));
        assertThat(sweep(mailer, NOW.plusSeconds(20 * 60))).isEqualTo(new SweepOutbox.Swept(0, 0));
        assertThat(outbox.stateOf(MAIL)).isEqualTo("uncertain");
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void aLetterThatCannotBeComposedStaysPendingAndKeepsNoOtherFromBeingSent() {
        Mail broken = Letters.of(new Block.Document("reports/nothing.html"));
        Mail sound = new Mail("dor", "sample/2", "a", "a@dorset.example.org", "Sound", List.of(), List.of());
        outbox.post(broken);
        outbox.post(sound);
        Mailer mailer = answering(new Answer.Sent("message-1"));
        assertThatThrownBy(() -> sweep(mailer, NOW)).isInstanceOf(RetryLater.class);
        assertThat(outbox.stateOf(broken)).isEqualTo("pending");
        assertThat(outbox.stateOf(sound)).isEqualTo("sent");
    }

    private Mailer answering(Answer answer) {
        return letter -> {
            handedOver.add(letter);
            return answer;
        };
    }

    private Answer loseTheAnswer(Letter letter) {
        handedOver.add(letter);
        throw new IllegalStateException("Connection reset");
    }

    private boolean deliver(Mail mail, Mailer mailer) {
        return deliverBy(mailer).deliver("dor", mail.id(), NOW).isPresent();
    }

    private SweepOutbox.Swept sweep(Mailer mailer, Instant now) {
        return new SweepOutbox(new InMemoryPacks(Fixtures.aPack()), outbox, deliverBy(mailer)).sweep(now);
    }

    private DeliverMail deliverBy(Mailer mailer) {
        return new DeliverMail(outbox, people, mailer, key -> {
            throw new IllegalStateException("There is no object " + key);
        });
    }
}
