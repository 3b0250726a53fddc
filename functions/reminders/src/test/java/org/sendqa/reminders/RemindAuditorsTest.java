package org.sendqa.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.inProgress;
import static org.sendqa.testing.SampleAudits.submitted;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

/** The sample cycle's audits are due on Friday 17 April 2026; it closes after Friday 24 April. */
class RemindAuditorsTest {

    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final RemindAuditors remind = new RemindAuditors(
            packs,
            new OpenAudits(packs, cycles, audits, new WorkingDays(BankHolidays.englandAndWales())),
            InMemoryPeople.with(SamplePeople.aTeamManager(1), SamplePeople.aTeamManager(2)),
            outbox,
            new ReminderLetter("http://localhost:8080"));

    @BeforeEach
    void aCycleCollects() {
        cycles.announce(announced("2026-04"), event("announced"));
        afterwards(announced("2026-04")).subList(0, 3).forEach(next -> cycles.advance(next, event("moved")));
    }

    @Test
    void whoHasAnOpenAuditIsRemindedBeforeOnAndAfterTheDueDay() {
        assign(assigned(1, "team-manager-1"));
        LocalDate.parse("2026-04-01").datesUntil(LocalDate.parse("2026-05-01")).forEach(this::remindOn);
        assertThat(outbox.mails())
                .extracting(Mail::key)
                .containsExactlyInAnyOrder(
                        "reminder/2026-04-14", "reminder/2026-04-17", "reminder/2026-04-21", "reminder/2026-04-23");
    }

    @Test
    void theWordsDifferBeforeOnAndAfterTheDueDay() {
        assign(assigned(1, "team-manager-1"));
        assertThat(remindedOn("2026-04-14").subject()).isEqualTo("Audit due on Friday 17 April 2026");
        assertThat(remindedOn("2026-04-17").letter().toString()).contains("in time until midnight");
        assertThat(remindedOn("2026-04-21").letter().toString())
                .contains("You can still submit it until Friday 24 April 2026; it is then marked as late.");
    }

    @Test
    void severalAuditsGoIntoOneLetterThatIsSentAboutThoseStillOpen() {
        Assigned first = assigned(1, "team-manager-1");
        Assigned second = assigned(2, "team-manager-1");
        assign(first, second);
        Mail reminder = remindedOn("2026-04-14");
        assertThat(reminder.audits()).containsExactly(first.id(), second.id());
        assertThat(reminder.aboutOpen(second.id()::equals)
                        .orElseThrow()
                        .letter()
                        .toString())
                .contains("You have an audit to submit by Friday 17 April 2026")
                .doesNotContain(first.id());
        assertThat(outbox.mails()).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsSubmittedOrReleased() {
        Assigned done = assigned(1, "team-manager-1");
        Assigned givenBack = assigned(2, "team-manager-2");
        assign(done, givenBack);
        InProgress inProgress = inProgress(done);
        audits.keep(inProgress, event("declared"));
        audits.keep(
                submitted(inProgress, "answers/dor/1.json", Instant.parse("2026-04-13T09:00:00Z")), event("submitted"));
        audits.keep(givenBack.released(ReleaseReason.DECLARED, event("released")), event("released"));
        assertThat(remindOn(LocalDate.parse("2026-04-14"))).isZero();
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void aSecondRunOnTheSameDayPostsNoMore() {
        assign(assigned(1, "team-manager-1"), assigned(2, "team-manager-2"));
        remindOn(LocalDate.parse("2026-04-14"));
        remindOn(LocalDate.parse("2026-04-14"));
        assertThat(outbox.mails()).hasSize(2);
    }

    @Test
    void aReminderNamesNoCase() {
        assign(assigned(1, "team-manager-1"));
        Mail mail = remindedOn("2026-04-14");
        assertThat(mail.subject() + mail.letter()).doesNotContain("draw-id-1").doesNotContain(Fixtures.LOCALITIES);
        assertThat(mail.letter().toString())
                .contains("Dear Sample Team Manager 1,")
                .contains("http://localhost:8080/audits");
    }

    @Test
    void whoIsNoLongerInTheTableIsNotWrittenTo() {
        assign(assigned(1, "team-manager-6"));
        assertThat(remindOn(LocalDate.parse("2026-04-14"))).isZero();
    }

    private void assign(Assigned... assigned) {
        audits.assign(List.of(assigned), event("assigned"));
    }

    private Mail remindedOn(String day) {
        remindOn(LocalDate.parse(day));
        return outbox.mails().stream()
                .filter(mail -> mail.key().equals("reminder/" + day))
                .findFirst()
                .orElseThrow();
    }

    private int remindOn(LocalDate day) {
        return remind.remind(Instant.parse(day + "T06:00:00Z"));
    }
}
