package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

class PresentReportTest {

    private static final String SITE = "https://audits.example.org";
    private static final Person OFFICER = SamplePeople.anOfficer();

    private final ClosedRound round = new ClosedRound();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryPeople people = InMemoryPeople.with(OFFICER, SamplePeople.aTeamManager(1));
    private final ReleaseReport releaseReport = new ReleaseReport(
            round.cycles,
            round.packs,
            round.reports,
            round.files,
            new ReleaseReport.ReportPost(
                    new PresentReport(
                            round.cycles,
                            new WorkingDays(BankHolidays.englandAndWales()),
                            new ApprovalLetters(new OfficerPost(people, outbox), SITE)),
                    new WriteToAudience(people, outbox, new ReportLetter(SITE)),
                    ReturnFindingsTest.returning(round.audits, people, outbox)));
    private final ReportDrafts drafts = new ReportDrafts(round.cycles, round.packs, round.files);
    private final Edition first = round.compiled();

    @Test
    void aReportIsShownToTheOfficersBeforeAnybodyElse() {
        assertThat(releaseReport.release(first, NOW)).isEqualTo(1);
        assertThat(outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(OFFICER.id());
            assertThat(mail.subject()).isEqualTo("Please look: Report: EHC plan audits, April 2026");
            assertThat(mail.letter())
                    .contains(
                            new Block.Link("Look at the report", SITE + "/reports/dor/ehc-plan-audits-2026-04/draft"));
        });
        assertThat(round.reports.all("dor")).isEmpty();
        assertThat(waiting().approveBy())
                .as("three working days after a Saturday")
                .isEqualTo(LocalDate.parse("2026-04-29"));
    }

    @Test
    void aSecondRunPresentsNothingAgain() {
        releaseReport.release(first, NOW);
        assertThat(releaseReport.release(first, NOW.plusSeconds(60))).isZero();
        assertThat(outbox.mails()).hasSize(1);
    }

    @Test
    void whatAnOfficerApprovesIsReleasedByTheNextRun() {
        releaseReport.release(first, NOW);
        assertThat(approve(OFFICER, edition())).isInstanceOf(Outcome.Done.class);
        assertThat(releaseReport.release(first, NOW)).isZero(); // nobody has the audience's role here
        assertThat(round.cycle()).isInstanceOf(Cycle.Reported.class);
        assertThat(round.reports.all("dor")).hasSize(1);
        assertThat(round.cycles.events(CYCLE)).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo("approved");
            assertThat(event.by()).isEqualTo(OFFICER.id());
        });
    }

    @Test
    void aSecondApprovalIsRefused() {
        releaseReport.release(first, NOW);
        String edition = edition();
        approve(OFFICER, edition);
        assertThat(sentence(approve(OFFICER, edition), Refusal.NOT_NOW)).contains("approved already");
    }

    @Test
    void whatWasMadeAnewSinceItWasLookedAtIsNotApproved() {
        releaseReport.release(first, NOW);
        String seen = edition();
        round.reopen(ReopeningReason.LATE_ANSWERS);
        round.answerAndClose();
        assertThat(sentence(approve(OFFICER, seen), Refusal.NOT_NOW)).contains("being made");
        releaseReport.release(round.compiled(), NOW);
        assertThat(sentence(approve(OFFICER, seen), Refusal.NOT_NOW)).contains("made anew since you looked");
        assertThat(round.cycle()).isInstanceOf(Cycle.ToApprove.class);
        assertThat(outbox.mails()).as("one letter for each making").hasSize(2);
    }

    @Test
    void nobodyButOfficersSeesOrApprovesIt() {
        releaseReport.release(first, NOW);
        Person manager = SamplePeople.aTeamManager(1);
        assertThat(sentence(drafts.find(new Caller(manager, NOW), CYCLE.id()), Refusal.FORBIDDEN))
                .contains("Only QA officers");
        assertThat(sentence(approve(manager, edition()), Refusal.FORBIDDEN)).contains("Only QA officers");
        assertThat(sentence(drafts.find(new Caller(OFFICER, NOW), "nothing-2026-04"), Refusal.UNKNOWN))
                .isEqualTo("There is no round nothing-2026-04.");
    }

    private Cycle.ToApprove waiting() {
        return (Cycle.ToApprove) round.cycle();
    }

    private String edition() {
        return drafts.find(new Caller(OFFICER, NOW), CYCLE.id()) instanceof Outcome.Done<ReportDrafts.Draft>(var draft)
                ? draft.edition()
                : "none";
    }

    private Outcome<Cycle.Approved> approve(Person person, String edition) {
        return drafts.approve(new Caller(person, NOW), CYCLE.id(), edition);
    }

    private static String sentence(Outcome<?> outcome, Refusal why) {
        if (outcome instanceof Outcome.Refused<?>(var reason, var sentence, var _) && reason == why) {
            return sentence;
        }
        throw new AssertionError("Expected a refusal because of %s, got %s".formatted(why, outcome));
    }
}
