package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.reporting.ClosedRound.CYCLE;
import static org.sendqa.reporting.ClosedRound.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.reporting.rendering.SampleReports;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryReports;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

class ReleaseReportTest {

    private final ClosedRound round = new ClosedRound();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryReports reports = new InMemoryReports();
    private final InMemoryPeople people = InMemoryPeople.with(head("head-1"), head("head-2"), SamplePeople.anOfficer());
    private final ReleaseReport releaseReport = new ReleaseReport(
            round.cycles,
            round.packs,
            reports,
            round.files,
            new WriteToAudience(people, outbox, new ReportLetter(round.files, "https://audits.example.org")));

    @BeforeEach
    void compile() {
        round.compileReport().compile(CYCLE, NOW);
    }

    @Test
    void everybodyInTheAudienceIsWrittenToOnce() {
        assertThat(releaseReport.release(CYCLE, NOW)).isEqualTo(2);
        assertThat(outbox.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder("head-1", "head-2");
    }

    @Test
    void theLetterIsThePageWithPaperAndWorkbookAttached() {
        releaseReport.release(CYCLE, NOW);
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
        releaseReport.release(CYCLE, NOW);
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
        releaseReport.release(CYCLE, NOW);
        Released listed = reports.all("dor").getFirst();
        assertThat(listed.roles()).containsExactly("head-of-service", "qa-officer");
        assertThat(listed.keys())
                .containsOnlyKeys("report.json", "report.html", "report.pdf", "report.xlsx")
                .containsEntry("report.pdf", key("report.pdf"));
    }

    @Test
    void aSecondReleaseDoesNothingMore() {
        releaseReport.release(CYCLE, NOW);
        assertThat(releaseReport.release(CYCLE, NOW.plusSeconds(60))).isZero();
        assertThat(outbox.mails()).hasSize(2);
        assertThat(reports.all("dor")).hasSize(1);
    }

    @Test
    void anAttemptAfterACrashWritesToNobodyTwice() {
        new WriteToAudience(people, outbox, new ReportLetter(round.files, "https://audits.example.org"))
                .write(SampleReports.aRound(), List.of("head-of-service"));
        releaseReport.release(CYCLE, NOW);
        assertThat(outbox.mails()).hasSize(2);
    }

    @Test
    void aCycleNotYetClosedIsRefused() {
        var may = SampleCycles.announced("2026-05");
        round.cycles.announce(may, SampleCycles.event("announced"));
        assertThatThrownBy(() -> releaseReport.release(may.ref(), NOW)).hasMessageContaining("isn't closed yet");
        assertThat(outbox.mails()).isEmpty();
    }

    private String key(String name) {
        return round.files.key(CYCLE, 1, name);
    }

    private static Person head(String id) {
        String address = id + "@dorset.example.org";
        Set<String> roles = Set.of("head-of-service");
        return new Person("dor", id, "Sample Head of Service", "subject-" + id, List.of(address), roles, "", "");
    }
}
