package org.sendqa.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.assigned;
import static org.sendqa.testing.SampleAudits.event;
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
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.reminder.Timing;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPapers;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SamplePeople;

/** The sample cycle's audits are due on Friday 17 April 2026; it closes after Friday 24 April. */
class RemindAuditorsTest {

    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryPeople people =
            InMemoryPeople.with(SamplePeople.aTeamManager(1), SamplePeople.aTeamManager(2));
    private final RemindAuditors remind = new RemindAuditors(
            packs,
            new OpenAudits(
                    packs,
                    cycles,
                    DaysOfRounds.of(audits, packs, people),
                    new WorkingDays(BankHolidays.englandAndWales())),
            people,
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
    void nobodyIsRemindedOfAnAuditWhosePapersAreAwaited() {
        PapersPlan here = new PapersPlan(List.of("plan"), Way.BUNDLE, Way.BUNDLE);
        InMemoryPacks reading = new InMemoryPacks(ChangedPacks.reading(here, Fixtures.aPack()));
        Papers papers = new InMemoryPapers(new InMemorySamples());
        WorkingDays calendar = new WorkingDays(BankHolidays.englandAndWales());
        DueAudits due = new DueAudits(audits, reading, people, papers, new InMemorySamples());
        OpenAudits open = new OpenAudits(reading, cycles, due, calendar);
        assign(assigned(1, "team-manager-1"));
        assertThat(open.on(LocalDate.parse("2026-04-17"), "dor")).isEmpty();
        Paper.Prepared plan = Paper.first(
                new PaperRef(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, "draw-id-1", 1),
                new Pages("papers/1", 1, List.of(), "support"),
                event("prepared", Instant.parse("2026-04-08T09:00:00Z")));
        papers.keep(plan, event("prepared"));
        papers.keep(plan.checked(event("checked", Instant.parse("2026-04-08T09:00:00Z"))), event("checked"));
        assertThat(open.on(LocalDate.parse("2026-04-17"), "dor"))
                .extracting(OpenAudit::remindToday)
                .containsExactly(true);
        assertThat(open.on(LocalDate.parse("2026-04-22"), "dor"))
                .extracting(one -> one.timing(LocalDate.parse("2026-04-22")))
                .containsExactly(Timing.DUE_TODAY);
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
