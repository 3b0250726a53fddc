package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;

/** How every implementation of {@link Audits} gives a submitted audit back to its auditor. */
public interface ReopeningContract extends AuditStores {

    /** What happens to the audit. */
    Event AGAIN = event("reopened", IN_TIME);

    /** Where the letters lie that are posted with it. */
    Outbox outbox();

    @Test
    default void aSubmittedAuditIsOpenAgainAndCountedWithItsLetterPosted() {
        givenCollecting();
        Submitted in = givenSubmitted();
        Reopening reopening = reopening(in, Optional.empty());
        assertThat(audits().reopen(reopening)).isTrue();
        assertThat(audits().find("dor", in.id())).contains(reopening.next());
        assertThat(count()).isEqualTo(new Count(11, 11, 1));
        assertThat(outbox().pending("dor")).containsExactly(reopening.letter().id());
    }

    @Test
    default void itIsReopenedOnceAndSubmittedOnceMore() {
        givenCollecting();
        Submitted in = givenSubmitted();
        Reopening reopening = reopening(in, Optional.empty());
        audits().reopen(reopening);
        assertThat(audits().reopen(reopening)).isFalse();
        Submitted again = keep(submitted(reopening.next(), "answers/2", IN_TIME));
        assertThat(audits().keep(submitted(reopening.next(), "answers/3", IN_TIME), AGAIN))
                .isFalse();
        assertThat(audits().find("dor", in.id())).contains(again);
        assertThat(count()).isEqualTo(new Count(11, 10, 1));
    }

    @Test
    default void aRoundThatIsOverIsReopenedWithIt() {
        givenCollecting();
        Submitted in = givenSubmitted();
        Cycle.Closed closed = ((Cycle.Collecting) cycle()).closed(AGAIN);
        cycles().advance(closed, AGAIN);
        assertThat(audits().reopen(reopening(in, Optional.empty())))
                .as("not while it is closed")
                .isFalse();
        Cycle.Collecting again = closed.reopened(SampleCycles.LATER, ReopeningReason.CORRECTED, AGAIN);
        Optional<Reopening.Reopened> cycle = Optional.of(new Reopening.Reopened(again, AGAIN));
        assertThat(audits().reopen(reopening(in, cycle))).isTrue();
        assertThat(cycle()).isEqualTo(again.counting(new Count(11, 11, 1)));
        assertThat(audits().find("dor", in.id()).orElseThrow().header().deadline())
                .as("the round's new days are the audit's")
                .isEqualTo(SampleCycles.LATER);
    }

    @Test
    default void nothingIsReopenedOverACountThatWasNotSeen() {
        givenCollecting();
        Submitted in = givenSubmitted();
        Cycle.Closed closed = ((Cycle.Collecting) cycle()).closed(AGAIN);
        cycles().advance(closed, AGAIN);
        Cycle.Closed other = new Cycle.Closed(closed.header(), closed.deadline(), new Count(11, 9, 1));
        Cycle.Collecting stale = other.reopened(SampleCycles.LATER, ReopeningReason.CORRECTED, AGAIN);
        assertThat(audits().reopen(reopening(in, Optional.of(new Reopening.Reopened(stale, AGAIN)))))
                .isFalse();
        assertThat(audits().find("dor", in.id())).contains(in);
        assertThat(outbox().pending("dor")).isEmpty();
    }

    @Test
    default void openAuditsFollowTheirRoundsDaysAndSubmittedOnesKeepTheirs() {
        givenCollecting();
        Submitted in = givenSubmitted();
        InProgress open = keep(inProgress(given(assigned(2, "team-manager-2"))));
        Cycle.Collecting longer = ((Cycle.Collecting) cycle()).extended(SampleCycles.LATER, AGAIN);
        cycles().advance(longer, AGAIN);
        assertThat(audits().find("dor", open.id()).orElseThrow().header().deadline())
                .isEqualTo(SampleCycles.LATER);
        assertThat(audits().ofAuditor("dor", "team-manager-2"))
                .extracting(audit -> audit.header().deadline())
                .containsExactly(SampleCycles.LATER);
        assertThat(audits().find("dor", in.id())).contains(in);
    }

    private Submitted givenSubmitted() {
        return keep(submitted(keep(inProgress(given(assigned(1, "team-manager-1")))), "answers/1", IN_TIME));
    }

    private static Reopening reopening(Submitted in, Optional<Reopening.Reopened> cycle) {
        Mail letter = Mail.to(SamplePeople.aTeamManager(1), "reopened/" + in.id(), "Open again", List.of());
        return new Reopening(in.reopened(AGAIN), AGAIN, cycle, letter);
    }
}
