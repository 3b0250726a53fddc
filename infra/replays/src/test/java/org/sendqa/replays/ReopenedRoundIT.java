package org.sendqa.replays;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.AnsweredRound;
import org.sendqa.local.mail.Mail;
import org.sendqa.visitors.Again;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.MonthSite;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.SitePage;
import org.sendqa.visitors.Visitor;

/** A round whose report is out long before its closing day, and what may still happen to it (CAP-19, CAP-23). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReopenedRoundIT {

    private static final String CYCLE = "/cycles/ehc-plan-audits-2026-04";
    private static final String SECOND = "Report, version 2: EHC plan audits, April 2026";
    private static final String THIRD = "Report, version 3: EHC plan audits, April 2026";
    private static final String TITLE = "Before it goes out: EHC plan audits, April 2026";
    private static final String ROUND = "EHC plan audits, April 2026";
    private static final int READERS = 7;

    private final AnsweredRound round;
    private final LocalAws aws;
    private final String lateComer;

    ReopenedRoundIT() throws IOException {
        this.round = AnsweredRound.play(Repository.ROOT, Path.of("target/reopened"));
        this.aws = round.aws();
        this.lateComer = round.auditors().keySet().stream().sorted().findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void asSoonAsTheLastAuditIsInTheOfficerSeesTheReportAndOnceApprovedItIsOut() {
        assertThat(state()).isEqualTo("to-approve");
        assertThat(mails("Please look: Report: ")).hasSize(1);
        assertThat(mails("Report: ")).isEmpty();
        approveOnThePage();
        assertThat(mails("Report: ")).hasSize(READERS);
    }

    @Test
    @Order(2)
    void aHandDeclaredAfterwardsOpensTheRoundAgainAndTheAuditGoesToSomebodyElse() {
        assertDone(visitor(lateComer).call("POST", audit(lateComer) + "/declaration", "{\"hand\": \"wrote\"}"));
        assertThat(state()).isEqualTo("collecting");
        assertThat(mails("One more audit for you")).hasSize(1);
        assertThat(mails("A submitted audit was voided"))
                .singleElement()
                .satisfies(mail -> assertThat(words(mail)).contains("another version of the report follows"));
    }

    @Test
    @Order(3)
    void onceThatIsInTheNextVersionReachesEachReaderOnceAndSaysWhy() {
        round.answer("sample-" + recipient("One more audit for you"));
        approve();
        assertThat(mails(SECOND))
                .hasSize(READERS)
                .allSatisfy(mail -> assertThat(words(mail))
                        .contains(
                                "This is version 2 of this report and replaces version 1, because what had been counted"
                                        + " couldn't all stand."));
        assertThat(mails(SECOND)).flatExtracting(Mail::recipients).doesNotHaveDuplicates();
        assertThat(visitor(Visitor.OFFICER).get("/reports").json().path("reports"))
                .extracting(report -> report.path("version").asInt())
                .containsExactly(2, 1);
    }

    @Test
    @Order(4)
    void everythingDoneTwiceChangesNothing() {
        Dump before = Dump.of(aws);
        int mails = aws.mails().size();
        Again again = new Again(aws);
        assertThat(again.tasks()).isGreaterThan(9);
        again.schedules();
        again.changes();
        aws.settle();
        assertThat(Dump.of(aws).since(before)).isEmpty();
        assertThat(aws.mails()).hasSize(mails);
    }

    @Test
    @Order(5)
    void anAuditGivenBackByTheOfficerIsSubmittedOnceMoreAndReportedOnAnew() {
        String auditor = "sample-" + recipient("One more audit for you");
        String audit = audit(auditor);
        assertDone(visitor(Visitor.OFFICER).call("POST", audit + "/reopening", "{\"reason\": \"by-mistake\"}"));
        assertThat(state()).isEqualTo("collecting");
        assertThat(mails("An audit of yours is open again")).hasSize(1);
        theOfficerFindsItOnceItIsOverdue();
        assertDone(visitor(auditor).call("POST", audit + "/submission", ""));
        assertThat(visitor(auditor).call("POST", audit + "/submission", "").status())
                .isEqualTo(409);
        aws.settle();
        approve();
        assertThat(mails(THIRD))
                .hasSize(READERS)
                .allSatisfy(mail -> assertThat(words(mail))
                        .contains("replaces version 2, because what had been submitted needed correcting."));
        assertThat(aws.failures()).isEmpty();
        assertThat(aws.deadLetters()).isEmpty();
    }

    private void approve() {
        Visitor.approveReport(aws, "ehc-plan-audits-2026-04");
        assertThat(state()).isEqualTo("reported");
    }

    private void approveOnThePage() {
        try (MonthSite site = new MonthSite(aws);
                Auditor officer = site.person("Sample QA Officer 1").at("/reports", "Reports")) {
            SitePage page = officer.page();
            page.link(Pattern.compile("^Before it goes out: ")).click();
            page.heading(TITLE).waitFor();
            page.picture("office-draft");
            assertThat(page.faults()).isEmpty();
            page.opening("Approve the report").click();
            page.button("Approve this report").click();
            assertThat(page.done()).startsWith("The report is approved");
        }
        aws.settle();
    }

    private void theOfficerFindsItOnceItIsOverdue() {
        JsonNode days = visitor(Visitor.OFFICER).get(CYCLE).json().path("days");
        aws.advanceTo(OfficeDay.at(LocalDate.parse(days.path("dueOn").asText()).plusDays(1), LocalTime.of(9, 0)));
        try (MonthSite site = new MonthSite(aws);
                Auditor officer = site.person("Sample QA Officer 1").at("/rounds/dor" + CYCLE.substring(7), ROUND)) {
            SitePage page = officer.page();
            Locator overdue = page.page().locator("tbody:has-text('Overdue. ') tr");
            assertThat(overdue.first().textContent()).as("before the others").contains("Overdue. ");
            assertThat(overdue.nth(1).textContent()).doesNotContain("Overdue. ");
            page.link(Pattern.compile("^1 overdue$")).click();
            page.page().getByText("Only the cases with audits that are overdue").waitFor();
            assertThat(page.page().locator("tbody tr").count()).isEqualTo(1);
            page.picture("office-overdue");
            assertThat(page.faults()).isEmpty();
            page.link(Pattern.compile("^Show all cases")).click();
            page.page().locator("tbody tr").nth(11).waitFor();
        }
    }

    private void assertDone(Visitor.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        aws.settle();
    }

    private Visitor visitor(String subject) {
        return Visitor.as(aws, subject);
    }

    /** The path of somebody's audit that came in. */
    private String audit(String auditor) {
        JsonNode work = visitor(auditor).get("/audits").json().path("audits");
        return work.valueStream()
                .filter(audit -> audit.path("state").asText().equals("submitted"))
                .map(audit -> "/audits/" + audit.path("audit").asText())
                .findFirst()
                .orElseThrow();
    }

    private String state() {
        return visitor(Visitor.OFFICER).get(CYCLE).json().path("state").asText();
    }

    private List<Mail> mails(String subject) {
        return aws.mails().stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .toList();
    }

    private String recipient(String subject) {
        return mails(subject).getFirst().recipients().getFirst().replaceFirst("@.*", "");
    }

    private static String words(Mail mail) {
        return mail.text().replaceAll("\\s+", " ");
    }

    @AfterAll
    void close() {
        round.close();
    }
}
