package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.RetryLater;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

class ReleaseReportTest {

    private static final String SITE = "https://audits.example.org";

    private final ClosedRound round = new ClosedRound();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryPeople people = InMemoryPeople.with(head("head-1"), head("head-2"), SamplePeople.anOfficer());
    private final ReleaseReport releaseReport = releasing(round.packs);
    private final Edition first = round.approved();

    @Test
    void everybodyInTheAudienceIsWrittenToOnce() {
        assertThat(releaseReport.release(first, NOW)).isEqualTo(2);
        assertThat(outbox.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder("head-1", "head-2");
    }

    @Test
    void whoeverIsNotInPostThatDayGetsNoReport() {
        LocalDate today = OfficeDay.of(NOW);
        people.keep(SamplePeople.inPost(head("head-1"), LocalDate.MIN, today.minusDays(1)));
        people.keep(SamplePeople.inPost(head("head-3"), today.plusDays(1), LocalDate.MAX));
        assertThat(releaseReport.release(first, NOW)).isEqualTo(1);
        assertThat(outbox.mails()).extracting(Mail::recipient).containsExactly("head-2");
    }

    @Test
    void theLetterIsThePageWithPaperAndWorkbookAttached() {
        releaseReport.release(first, NOW);
        Mail mail = outbox.mails().getFirst();
        assertThat(mail.subject()).isEqualTo("Report: EHC plan audits, April 2026");
        assertThat(mail.letter().getFirst()).isEqualTo(new Block.Document(key("report.html")));
        assertThat(mail.letter())
                .contains(new Block.Paragraph("1 of 1 (100%) is graded Good or better. The target of 80% is met."));
        assertThat(mail.attachments())
                .extracting(file -> file.name(), file -> file.objectKey().orElseThrow())
                .containsExactly(
                        tuple("ehc-plan-audits-2026-04.pdf", key("report.pdf")),
                        tuple("ehc-plan-audits-2026-04.xlsx", key("report.xlsx")));
    }

    @Test
    void theCycleEndsAndItsHistorySaysHowManyLettersWentOut() {
        releaseReport.release(first, NOW);
        assertThat(round.cycle())
                .isInstanceOfSatisfying(
                        Cycle.Reported.class,
                        reported -> assertThat(reported.version()).isEqualTo(1));
        assertThat(round.cycles.events(CYCLE).getLast().details())
                .containsEntry("letters", "2")
                .containsEntry("version", "1");
    }

    @Test
    void theReportIsListedForItsAudienceAndTheOfficers() {
        releaseReport.release(first, NOW);
        Released listed = round.reports.all("dor").getFirst();
        assertThat(listed.roles()).containsExactly("head-of-service", "qa-officer");
        assertThat(listed.keys())
                .containsOnlyKeys("report.json", "report.html", "report.pdf", "report.xlsx")
                .containsEntry("report.pdf", key("report.pdf"));
    }

    @Test
    void aSecondReleaseDoesNothingMore() {
        releaseReport.release(first, NOW);
        assertThat(releaseReport.release(first, NOW.plusSeconds(60))).isZero();
        assertThat(outbox.mails()).hasSize(2);
        assertThat(round.reports.all("dor")).hasSize(1);
    }

    @Test
    void anAttemptAfterACrashWritesToNobodyTwiceAndForgetsNoVoidedAudit() {
        ReleaseReport brokenOff = releasing(new VoidedMeanwhile(round));
        assertThatThrownBy(() -> brokenOff.release(first, NOW)).isInstanceOf(RetryLater.class);
        releaseReport.release(first, NOW);
        assertThat(outbox.mails()).hasSize(2);
        assertThat(round.cycle().counted().orElseThrow().redo()).isEqualTo(1);
    }

    @Test
    void theNextVersionGoesOutOnceAndSaysWhatItReplacesAndWhy() {
        releaseReport.release(first, NOW);
        round.reopen(ReopeningReason.LATE_ANSWERS);
        round.answerAndClose();
        Edition second = round.approved();
        assertThat(releaseReport.release(second, NOW)).isEqualTo(2);
        assertThat(releaseReport.release(second, NOW)).isZero();
        Mail mail = outbox.mails().stream()
                .filter(one -> one.key().endsWith("/2"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).isEqualTo("Report, version 2: EHC plan audits, April 2026");
        assertThat(mail.letter())
                .contains(new Block.Paragraph("This is version 2 of this report and replaces version 1, because answers"
                        + " could still be given after the first closing day."));
        assertThat(mail.attachments().getFirst().name()).isEqualTo("ehc-plan-audits-2026-04-version-2.pdf");
        assertThat(outbox.mails()).hasSize(4);
        assertThat(round.reports.all("dor")).extracting(Released::version).containsExactly(2, 1);
    }

    @Test
    void whatWasCompiledBeforeTheRoundWasReopenedIsNotReleased() {
        round.reopen(ReopeningReason.LATE_ANSWERS);
        assertThat(releaseReport.release(first, NOW)).isZero();
        round.answerAndClose();
        round.approved();
        assertThat(releaseReport.release(first, NOW))
                .as("of an earlier closing")
                .isZero();
        assertThat(outbox.mails()).isEmpty();
        assertThat(round.reports.all("dor")).isEmpty();
    }

    @Test
    void aCycleNotYetClosedIsRefused() {
        var may = SampleCycles.announced("2026-05");
        round.cycles.announce(may, SampleCycles.event("announced"));
        assertThatThrownBy(() -> releaseReport.release(new Edition(may.ref(), 1, 1), NOW))
                .hasMessageContaining("isn't closed yet");
        assertThat(outbox.mails()).isEmpty();
    }

    private ReleaseReport releasing(Packs packs) {
        return new ReleaseReport(
                round.cycles,
                packs,
                round.reports,
                round.files,
                new ReleaseReport.ReportPost(
                        new PresentReport(
                                round.cycles,
                                new WorkingDays(BankHolidays.englandAndWales()),
                                new ApprovalLetters(new OfficerPost(people, outbox), SITE)),
                        new WriteToAudience(people, outbox, new ReportLetter(SITE)),
                        ReturnFindingsTest.returning(round.audits, people, outbox)));
    }

    private String key(String name) {
        return round.files.key(first, name);
    }

    private static Person head(String id) {
        String address = id + "@dorset.example.org";
        Set<String> roles = Set.of("head-of-service");
        return new Person("dor", id, "Sample Head of Service", "subject-" + id, List.of(address), roles, "", "");
    }
}
