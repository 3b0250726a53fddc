package org.sendqa.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.feedback.CameIn.AUDITOR;
import static org.sendqa.feedback.CameIn.COLLEAGUE;
import static org.sendqa.feedback.CameIn.NOW;
import static org.sendqa.feedback.CameIn.OFFICER;
import static org.sendqa.feedback.CameIn.sentence;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

class GiveFeedbackTest {

    private static final String WELL = "You quote Robin Sample's own words.";

    private final CameIn round = new CameIn();
    private final int version = round.version();

    @Test
    void theAuditorIsToldOncePerDayAndNoWordOfItIsInTheMail() {
        give(WELL);
        give("A second thought.");
        Mail letter = round.outbox.mails().getFirst();
        assertThat(round.outbox.mails()).hasSize(1);
        assertThat(letter.recipient()).isEqualTo(AUDITOR.id());
        assertThat(letter.subject()).isEqualTo("There is feedback for you");
        assertThat(letter.letter().toString())
                .contains("https://audits.example.org/audits/past")
                .doesNotContain(WELL, "Robin", round.audit, "Ash", OFFICER.name());
        round.give(OFFICER, "The next day.", version, NOW.plusSeconds(86_400));
        assertThat(round.outbox.mails()).hasSize(2);
    }

    @Test
    void theSameFeedbackSentTwiceIsThereOnce() {
        give(WELL);
        assertThat(give(WELL)).isInstanceOf(Outcome.Done.class);
        assertThat(round.written().notes()).hasSize(1);
    }

    @Test
    void theAuditorSaysToHaveReadItOnceAndForGood() {
        give(WELL);
        assertThat(round.acknowledge(AUDITOR, 1, NOW.plusSeconds(60))).isInstanceOf(Outcome.Done.class);
        assertThat(round.acknowledge(AUDITOR, 1, NOW.plusSeconds(99))).isInstanceOf(Outcome.Done.class);
        assertThat(round.written().reading()).isEqualTo(Reading.READ);
        assertThat(round.written().notes().getFirst().readAt()).contains(NOW.plusSeconds(60));
        assertThat(sentence(round.acknowledge(AUDITOR, 2, NOW), Refusal.UNKNOWN))
                .startsWith("There is no such");
    }

    @Test
    void anotherAuditorLearnsNothingOfIt() {
        String none = sentence(round.acknowledge(COLLEAGUE, 1, NOW), Refusal.NOT_YOURS);
        give(WELL);
        assertThat(sentence(round.acknowledge(COLLEAGUE, 1, NOW), Refusal.NOT_YOURS))
                .isEqualTo(none);
        assertThat(round.outbox.mails()).extracting(Mail::recipient).containsExactly(AUDITOR.id());
    }

    @Test
    void feedbackOnAnAuditGivenBackStaysWithTheVersionItWasAbout() {
        give(WELL);
        var first = round.written().notes().getFirst().about();
        var again = round.reopened();
        assertThat(sentence(give("On nothing."), Refusal.NOT_NOW)).startsWith("This audit isn't handed in");
        int second = round.submit(again, NOW.plusSeconds(600));
        assertThat(first.stands(round.now())).isFalse();
        assertThat(sentence(give("On the first."), Refusal.STALE)).contains("Load it again");
        assertThat(round.give(OFFICER, "Better.", second, NOW)).isInstanceOf(Outcome.Done.class);
        assertThat(round.written().notes()).hasSize(2);
        assertThat(round.written().notes().getLast().about().stands(round.now()))
                .isTrue();
    }

    @Test
    void nobodyWritesAboutAnAuditOfTheirOwn() {
        assertThat(sentence(round.give(AUDITOR, WELL, version, NOW), Refusal.NOT_NOW))
                .startsWith("You answered this audit yourself");
        assertThat(round.written().notes()).isEmpty();
    }

    @Test
    void wordsThatCantStandAreRefusedAndNothingIsWritten() {
        sentence(give(""), Refusal.FAULTY);
        sentence(give("x".repeat(NoteWords.LONGEST + 1)), Refusal.FAULTY);
        assertThat(round.written().notes()).isEmpty();
        assertThat(round.outbox.mails()).isEmpty();
    }

    @Test
    void anAuditHasRoomForTwentyNotes() {
        for (int number = 0; number < Feedback.MOST; number++) {
            give("Note " + number);
        }
        assertThat(sentence(give("One more."), Refusal.NOT_NOW)).startsWith("There are 20 notes");
    }

    private Outcome<Feedback> give(String well) {
        return round.give(OFFICER, well, version, NOW);
    }
}
