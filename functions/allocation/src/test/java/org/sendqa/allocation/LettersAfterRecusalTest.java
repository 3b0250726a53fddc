package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.SampleAudits;

class LettersAfterRecusalTest {

    private static final Event EVENT = SampleAudits.event("released", Round.NOW);
    private static final String SOMEBODY = "team-manager-1";

    private final Round round = new Round().confirmed();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @BeforeEach
    void collecting() {
        round.allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
    }

    @Test
    void whoKeepsTheirNumberBecauseTheCaseWasReplacedIsToldThatInOneLetter() {
        lost(7, ReleaseReason.CASE_LEFT);
        given(7, SOMEBODY, 2);
        assertThat(letters()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Another case for one of your audits, due Friday 17 April 2026");
            assertThat(mail.letter().toString())
                    .contains("Another case takes its place, so the number of your audits stays the same.")
                    .doesNotContain("colleague");
        });
    }

    @Test
    void whoGetsAReplacedCaseThatAnotherHadIsToldOfNoColleagueWhoCouldNotKeepIt() {
        lost(7, ReleaseReason.CASE_LEFT);
        given(7, "team-manager-2", 2);
        assertThat(letters()).extracting(Mail::recipient).containsExactlyInAnyOrder(SOMEBODY, "team-manager-2");
        assertThat(letters().toString())
                .contains("An audit of this round had nobody, and it is yours now.")
                .doesNotContain("colleague");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUND", "TAKEN_BACK", "CASE_LEFT"})
    void whoLosesAnAuditIsToldOnceThatNothingIsLeftToDo(ReleaseReason reason) {
        Audit lost = lost(7, reason);
        assertThat(letters()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(SOMEBODY);
            assertThat(mail.subject()).isEqualTo("One audit fewer for you");
            assertThat(mail.toString())
                    .contains("Nothing is left for you to do in it.")
                    .doesNotContain(lost.header().drawId());
        });
        assertThat(letters()).hasSize(1);
    }

    @Test
    void anAbsenceBringsOneLetterForAllTheAuditsItTakes() {
        lost(7, ReleaseReason.ABSENT);
        lost(8, ReleaseReason.ABSENT);
        assertThat(letters())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("Audits of this round that you hadn't begun aren't yours any more"));
    }

    @Test
    void whoDeclaredAHandGetsNoLetterAboutIt() {
        lost(7, ReleaseReason.DECLARED);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoSubmittedAnAuditThatWasVoidedIsToldThatItDoesNotCount() {
        Audit.InProgress started = SampleAudits.inProgress(given(7, SOMEBODY, 1));
        Audit.Submitted in = SampleAudits.submitted(started, "answers/1", Round.NOW);
        round.audits.keep(started, EVENT);
        round.audits.keep(in, EVENT);
        round.audits.keep(in.voided(ReleaseReason.TAKEN_BACK, EVENT), EVENT);
        assertThat(letters())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("An audit that you submitted isn't counted any more."));
    }

    @Test
    void whatAColleagueCouldNotKeepIsSaidToComeFromAColleague() {
        lost(7, ReleaseReason.DECLARED);
        Audit audit = given(7, "team-manager-2", 2);
        assertThat(letters())
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString())
                        .contains("A colleague couldn't keep an audit of this round, and it is yours now."));
        assertThat(Arrival.of(audit, List.of())).isEqualTo(Arrival.ANEW);
    }

    private Audit.Assigned given(int slot, String auditor, int attempt) {
        Audit.Assigned audit = SampleAudits.again(slot, auditor, attempt);
        round.audits.assign(List.of(audit), EVENT);
        return audit;
    }

    private Audit lost(int slot, ReleaseReason reason) {
        Audit.Released lost = given(slot, SOMEBODY, 1).released(reason, EVENT);
        assertThat(round.audits.keep(lost, EVENT)).isTrue();
        assertThat(lost.lostFor()).isEqualTo(Optional.of(reason));
        return lost;
    }

    /** All letters but the invitations, after the end of a recusal. */
    private List<Mail> letters() {
        new InviteAuditors(round.due(), round.packs, round.people, outbox, "https://qa.example.org")
                .run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
        return outbox.mails().stream()
                .filter(mail -> !mail.key().startsWith("invitation/"))
                .toList();
    }
}
