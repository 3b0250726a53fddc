package org.sendqa.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.improvement.Council.AUDIT;
import static org.sendqa.improvement.Council.AUDITOR;
import static org.sendqa.improvement.Council.OFFICER;
import static org.sendqa.improvement.Council.STRANGER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

class RaiseConcernTest {

    private final Council council = new Council();

    @Test
    void somebodyIsToldAtOnceThoughTheAuditHasNotEvenBegun() {
        assertThat(council.raised(Kind.SAFEGUARDING)).isInstanceOf(Concern.Told.class);
        assertThat(council.outbox.mails()).extracting(Mail::recipient).containsExactly(OFFICER.id());
    }

    @Test
    void noMailHoldsAWordOfIt() {
        council.raised(Kind.SAFEGUARDING);
        assertThat(council.outbox.mails().toString())
                .contains("safeguarding concern", "/concerns/dor/")
                .doesNotContain("isn't safe", AUDIT.id(), "draw-id", AUDITOR.name());
    }

    @Test
    void whoeverHasNoAccountIsAskedToRingAndNotToAcknowledge() {
        Concern concern = council.raised(Kind.SAFEGUARDING);
        var letters = new ConcernLetters(council.outbox, "https://send-qa.example.org");
        letters.post(concern, List.of(new Telling(0, "case worker", "", "worker@dorset.example.org")), Council.NOW);
        assertThat(council.outbox.mails())
                .filteredOn(mail -> mail.address().equals("worker@dorset.example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("please ring them by 13 April 2026")
                        .doesNotContain("Please acknowledge"));
    }

    @Test
    void theSameRequestAgainMakesOneConcernAndOneLetter() {
        Concern first = council.raised(Kind.ACTION);
        assertThat(council.raised(Kind.ACTION)).isEqualTo(first);
        assertThat(council.all()).hasSize(1);
        assertThat(council.outbox.mails()).hasSize(1);
        council.raise(AUDITOR, Kind.ACTION, "another key");
        assertThat(council.all()).hasSize(2);
    }

    @Test
    void aKeyStandsForOneThingOnly() {
        council.raised(Kind.ACTION);
        var other = new RaiseConcern.Wish(AUDIT.id(), "safeguarding", "Something else");
        assertThat(council.raise(AUDITOR, other, RequestKey.of("key", other.words())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Refusal.OTHER_REQUEST));
    }

    @Test
    void nobodyRaisesAnythingInSomebodyElsesAudit() {
        Outcome<Concern> others = council.raise(STRANGER, Kind.ACTION, "key");
        var missing = new RaiseConcern.Wish("nothing", "remedial-action", "Words");
        assertThat(others).isEqualTo(council.raise(STRANGER, missing, RequestKey.NONE));
        assertThat(council.all()).isEmpty();
    }

    @Test
    void withoutWordsOrWithTooManyItIsRefused() {
        for (String words : new String[] {" \n ", "x".repeat(RaiseConcern.LONGEST + 1)}) {
            var wish = new RaiseConcern.Wish(AUDIT.id(), "safeguarding", words);
            assertThat(council.raise(AUDITOR, wish, RequestKey.NONE)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(council.all()).isEmpty();
    }
}
