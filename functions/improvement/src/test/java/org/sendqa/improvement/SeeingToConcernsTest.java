package org.sendqa.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.improvement.Council.AUDITOR;
import static org.sendqa.improvement.Council.NOW;
import static org.sendqa.improvement.Council.OFFICER;
import static org.sendqa.improvement.Council.STRANGER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.mail.Delivery;
import org.sendqa.domain.mail.Mail;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleConcerns;

/** What becomes of a concern once it was raised. */
class SeeingToConcernsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Council council = new Council();

    @Test
    void whatNobodyAcknowledgesInTimeGoesOnOncePerStep() {
        council.raised(Kind.SAFEGUARDING);
        assertThat(council.escalate(NOW.plus(HOUR).minusSeconds(1))).isZero();
        assertThat(council.escalate(NOW.plus(HOUR))).isEqualTo(1);
        assertThat(council.escalate(NOW.plus(HOUR))).isZero();
        assertThat(council.escalate(NOW.plus(HOUR.multipliedBy(999)))).isZero();
        assertThat(council.outbox.mails())
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "A safeguarding concern needs you to acknowledge it",
                        "Nobody has acknowledged a safeguarding concern");
    }

    @Test
    void anAcknowledgementStopsTheEscalation() {
        Concern concern = council.raised(Kind.SAFEGUARDING);
        assertThat(council.acknowledge(OFFICER, concern)).isInstanceOf(Outcome.Done.class);
        assertThat(council.escalate(NOW.plus(HOUR.multipliedBy(99)))).isZero();
        assertThat(council.list(OFFICER, Delivery.SENT)).isEmpty();
    }

    @Test
    void whomACrashKeptFromBeingToldIsToldByTheNextSweep() {
        council.concerns.keep(
                SampleConcerns.raised(Kind.ACTION, "key"),
                SampleConcerns.raising(Kind.ACTION, "key").event());
        assertThat(council.list(OFFICER, Delivery.NONE)).singleElement().returns("raised", ConcernLine::state);
        assertThat(council.escalate(NOW)).isEqualTo(1);
        assertThat(council.outbox.mails()).hasSize(1);
        assertThat(council.escalate(NOW)).isZero();
    }

    @Test
    void theListShowsWhereMailFailed() {
        council.raised(Kind.SAFEGUARDING);
        assertThat(council.list(OFFICER, Delivery.FAILED))
                .singleElement()
                .satisfies(line -> assertThat(line.told())
                        .extracting(ConcernLine.ToldLine::mail)
                        .containsExactly("failed"));
    }

    @Test
    void whoWasntToldLearnsNothingAndChangesNothing() {
        Concern concern = council.raised(Kind.ACTION);
        Concern unknown = SampleConcerns.raised(Kind.ACTION, "unknown");
        assertThat(council.list(STRANGER, Delivery.SENT)).isEmpty();
        assertThat(council.read(STRANGER, concern)).isEqualTo(council.read(STRANGER, unknown));
        assertThat(council.acknowledge(STRANGER, concern)).isEqualTo(council.acknowledge(STRANGER, unknown));
        assertThat(council.settle(AUDITOR, concern, "done")).isEqualTo(council.settle(AUDITOR, unknown, "done"));
        assertThat(council.concerns.find(Fixtures.AUTHORITY, concern.header().id()))
                .contains(concern);
    }

    @Test
    void aRemedialActionIsSettledOnceAndOnlyAfterSomebodyTookItOn() {
        Concern concern = council.raised(Kind.ACTION);
        assertThat(council.settle(OFFICER, concern, "done")).isInstanceOf(Outcome.Refused.class);
        council.acknowledge(OFFICER, concern);
        assertThat(council.settle(OFFICER, concern, "because")).isInstanceOf(Outcome.Refused.class);
        Outcome<Concern> settled = council.settle(OFFICER, concern, "not-so");
        assertThat(settled).isInstanceOf(Outcome.Done.class);
        assertThat(council.settle(OFFICER, concern, "done")).isEqualTo(settled);
    }
}
