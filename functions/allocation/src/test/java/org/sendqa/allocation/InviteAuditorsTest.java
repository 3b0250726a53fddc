package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DaysFrom;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SamplePeople;
import org.sendqa.testing.SampleSessions;

class InviteAuditorsTest {

    private final Round round = new Round();
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Test
    void eachAuditorGetsOneLetterForAllTheirAudits() {
        given(1, "team-manager-1");
        given(2, "team-manager-2");
        given(3, "team-manager-1");
        assertThat(invite()).isEqualTo(2);
        assertThat(outbox.mails())
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder("team-manager-1", "team-manager-2");
        assertThat(letterTo("team-manager-1").subject())
                .isEqualTo("EHC plan audits, April 2026: 2 audits for you, due Friday 17 April 2026");
        assertThat(letterTo("team-manager-2").subject())
                .isEqualTo("EHC plan audits, April 2026: 1 audit for you, due Friday 17 April 2026");
    }

    @Test
    void theLetterSaysUntilWhenAndWhereButNothingOfACase() {
        Audit audit = given(1, "team-manager-1");
        invite();
        Mail mail = letterTo("team-manager-1");
        assertThat(mail.address()).isEqualTo("team-manager-1@dorset.example.org");
        assertThat(mail.letter())
                .contains(
                        new Block.Link("Open your audits", "https://qa.example.org/audits"),
                        new Block.Paragraph("Please submit by Friday 17 April 2026."
                                + " Until Friday 24 April 2026 a submission still counts, marked as late."));
        assertThat(mail.toString())
                .doesNotContain(audit.header().drawId())
                .doesNotContain(audit.header().stratum());
    }

    @Test
    void theCalendarEntryEndsWithTheOfficeDayOfTheDueDateInUtc() {
        given(1, "team-manager-1");
        invite();
        var attachment = letterTo("team-manager-1").attachments().getFirst();
        assertThat(attachment.name()).isEqualTo("audit-due.ics");
        assertThat(attachment.text().orElseThrow().split("\r\n"))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:ehc-plan-audits-2026-04-team-manager-1@dor.send-qa",
                        "DTSTAMP:20260401T080000Z",
                        "SUMMARY:EHC plan audits: 1 audit due",
                        "DTSTART:20260417T153000Z",
                        "DTEND:20260417T160000Z",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whoWaitsForPapersIsToldThatTheDaysBeginWithThem() {
        Audit audit = given(1, "team-manager-1");
        Due awaiting = new Due(audit, DaysFrom.PAPERS_AWAITED);
        Mail alone = invitation(awaiting);
        assertThat(alone.subject()).isEqualTo("EHC plan audits, April 2026: 1 audit for you, papers to come");
        assertThat(alone.letter().toString())
                .contains("Your days count from the day on which they are complete", "holds the last day of the round");
        assertThat(invitation(new Due(given(2, "team-manager-1"), DaysFrom.PAPERS), awaiting)
                        .letter()
                        .toString())
                .contains("Please submit by Friday 17 April 2026", "Papers are still being prepared for 1 of them");
    }

    @Test
    void whoLooksAtCasesWithOthersIsToldThatTheRecordOfTheirSessionComesFirst() {
        Due due = new Due(given(1, "team-manager-1"), DaysFrom.ROUND);
        String first = "Once they have met, put on record who came";
        assertThat(invitation(due).letter().toString()).doesNotContain(first);
        Pack meeting = ChangedPacks.meeting(SampleSessions.PLAN, Fixtures.TEAM_MANAGERS, Fixtures.aPack());
        Activity together = meeting.activity(Fixtures.aCycleRef().activity());
        assertThat(invitation(together, due).letter().toString()).contains(first);
    }

    private static Mail invitation(Due... theirs) {
        return invitation(Fixtures.anEhcPlanActivity(), theirs);
    }

    private static Mail invitation(Activity activity, Due... theirs) {
        return new Invitation(Fixtures.aCycleRef(), activity, SamplePeople.aTeamManager(1), List.of(theirs), "work")
                .mail(Round.NOW);
    }

    @Test
    void invitingAgainSendsNoSecondLetter() {
        given(1, "team-manager-1");
        invite();
        invite();
        assertThat(outbox.mails()).hasSize(1);
    }

    @Test
    void nobodyIsInvitedToAnAuditThatWasGivenBack() {
        round.confirmed().allocateAudits().run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
        Audit.Assigned audit =
                (Audit.Assigned) round.audits.ofCycle(Fixtures.aCycleRef()).getFirst();
        round.audits.keep(
                audit.released(ReleaseReason.DECLARED, SampleAudits.event("released", Round.NOW)),
                SampleAudits.event("released", Round.NOW));
        assertThat(invite()).isEqualTo(3);
        assertThat(outbox.mails())
                .extracting(Mail::recipient)
                .doesNotContain(audit.header().auditor());
    }

    private Audit given(int slot, String auditor) {
        Audit.Assigned audit = SampleAudits.assigned(slot, auditor);
        round.audits.assign(List.of(audit), SampleAudits.event("assigned", Round.NOW));
        return audit;
    }

    private int invite() {
        return new InviteAuditors(round.due(), round.packs, round.people, outbox, "https://qa.example.org")
                .run(Round.AUTHORITY, Round.CYCLE, Round.NOW);
    }

    private Mail letterTo(String person) {
        return outbox.mails().stream()
                .filter(mail -> mail.recipient().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
