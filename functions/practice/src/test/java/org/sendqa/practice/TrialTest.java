package org.sendqa.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.practice.Rehearsal.VOICE;
import static org.sendqa.practice.Rehearsal.done;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.practice.TrialReply.ReceiptReply;
import org.sendqa.testing.SampleInstrument;

class TrialTest {

    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeEach
    void itIsOpenForEverybody() {
        rehearsal.open();
    }

    @Test
    void thereIsAnInventedPlanToReadBesideTheForm() {
        TrialReply trial = done(rehearsal.read(rehearsal.first));
        assertThat(trial.papers().title()).isEqualTo("Practice plan A");
        assertThat(trial.papers().parts().getFirst().paragraphs().getFirst()).startsWith("This plan is invented.");
        assertThat(trial.state()).isEqualTo("new");
    }

    @Test
    void answersAreSavedVersionByVersionUnderTheChecksOfARealForm() {
        assertThat(rehearsal.save(rehearsal.first, "voice", VOICE, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(kind(rehearsal.save(rehearsal.first, "voice", VOICE, 0))).isEqualTo(Refusal.STALE);
        var longer = Map.of("voice-evidence", (Answer) new Text("x".repeat(SampleInstrument.LIMIT + 1)));
        assertThat(kind(rehearsal.save(rehearsal.first, "voice", longer, 1))).isEqualTo(Refusal.FAULTY);
        assertThat(kind(rehearsal.save(rehearsal.first, "weather", VOICE, 0))).isEqualTo(Refusal.UNKNOWN);
        TrialReply trial = done(rehearsal.read(rehearsal.first));
        assertThat(trial.state()).isEqualTo("begun");
        assertThat(trial.drafts()).containsOnlyKeys("voice");
        assertThat(done(rehearsal.read(rehearsal.second)).drafts()).isEmpty();
    }

    @Test
    void itIsHandedInOnceItIsCompleteAndTheReceiptIsThereAgain() {
        assertThat(kind(rehearsal.submit(rehearsal.first))).isEqualTo(Refusal.NOT_NOW);
        rehearsal.save(rehearsal.first, "voice", VOICE, 0);
        assertThat(kind(rehearsal.submit(rehearsal.first))).isEqualTo(Refusal.INCOMPLETE);
        rehearsal.save(rehearsal.first, "adulthood", Map.of("adulthood-path", new NotApplicable()), 0);
        rehearsal.save(rehearsal.first, "overall", Map.of("overall-grade", new Graded("good")), 0);
        ReceiptReply receipt = done(rehearsal.submit(rehearsal.first));
        assertThat(receipt).isEqualTo(new ReceiptReply("good", "2026-04-20T09:00:00Z"));
        assertThat(rehearsal.submit(rehearsal.first)).isEqualTo(new Outcome.Done<>(receipt));
        assertThat(done(rehearsal.read(rehearsal.first)).receipt()).isEqualTo(receipt);
        assertThat(kind(rehearsal.save(rehearsal.first, "voice", VOICE, 1))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void nothingIsSavedOnAFormThatWasWithdrawnAndTheReasonIsTold() {
        rehearsal.save(rehearsal.first, "voice", VOICE, 0);
        rehearsal.withdrawForm("A question is missing");
        assertThat(rehearsal.save(rehearsal.first, "voice", VOICE, 1))
                .isEqualTo(Outcome.refused(
                        Refusal.NOT_NOW,
                        "This form was withdrawn on 20 April 2026: A question is missing. Nothing more is saved on it;"
                                + " your QA officer will open another practice."));
        assertThat(kind(rehearsal.submit(rehearsal.first))).isEqualTo(Refusal.NOT_NOW);
        assertThat(kind(rehearsal.read(rehearsal.first))).isEqualTo(Refusal.NOT_NOW);
        assertThat(kind(rehearsal.read(rehearsal.officer))).isEqualTo(Refusal.UNKNOWN);
        assertThat(rehearsal.end()).isInstanceOf(Outcome.Done.class);
    }

    private static Refusal kind(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.kind() : Refusal.BROKEN;
    }
}
