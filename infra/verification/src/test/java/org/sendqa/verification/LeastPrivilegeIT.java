package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.local.recording.PolicyCheck;
import org.sendqa.visitors.Visitor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Compares what functions are granted with what they do in the month and on the paths that a month seldom takes: a
 * register comes again, somebody changes roles, letters were left behind, a step fails for good.
 */
@OnPlayedMonth
@Order(Integer.MAX_VALUE - 1) // it turns the month upside down
class LeastPrivilegeIT {

    private static final String CYCLE = "dor|cycle|ehc-plan-audits-2026-04";
    private static final String ROUND = "/cycles/ehc-plan-audits-2026-04";
    private static final String AUDITS = "dor|audit|ehc-plan-audits-2026-04";
    private static final String WHY = "Reviews came in late from one school";
    private static final int DAYS_UNTIL_GIVEN_UP = 7;
    private static final int MOST_RESERVES = 20;

    private final PlayedMonth month;
    private final LocalAws aws;
    private final ItemEditor items;

    LeastPrivilegeIT(PlayedMonth month) {
        this.month = month;
        this.aws = month.aws();
        this.items = ItemEditor.of(aws);
    }

    @Test
    void functionsAreGrantedWhatTheyDoAndNothingElse() throws IOException {
        theOfficerUploadsAgainAndLooksRound();
        RaisedConcern concern = RaisedConcern.by("sample-team-manager-1", aws);
        theOfficerPausesEverythingAndResumes();
        String dip = theOfficerOpensADipSample();
        theOfficerLooksAtMappingsAndAtAFileBeforeTakingIt();
        peopleComeAndChange();
        lettersWereLeftBehind();
        concern.isSeenTo(); // a day later: it has gone on to others
        theOfficerReopensTheRoundAndGivesMoreTime();
        theSweepFindsAnAuditThatWaits();
        BundledPapers.goTheirWay(aws, AUDITS);
        theOfficerReplacesACase();
        auditsAreGivenBackUntilNobodyIsLeft();
        theOfficerAssignsByHand();
        theLastAuditComesIn();
        aReportFailsForGood();
        theDipSampleWasDrawn(dip);
        var functions = aws.declarations().functions();
        assertThat(PolicyCheck.ungranted(functions, aws.calls())).isEmpty();
        assertThat(PolicyCheck.unused(functions, aws.calls())).isEmpty();
    }

    private void theOfficerUploadsAgainAndLooksRound() throws IOException {
        WrittenFeedback.goesItsWay(aws, "sample-team-manager-1");
        FoundWork.all(aws).getLast().isTalkedAbout(aws);
        RehearsedForm.goesItsWay(aws, "sample-team-manager-1");
        assertThat(month.officerUploadsAgain().path("accepted").asInt()).isEqualTo(4333);
        assertThat(month.officerGets("/reports/ehc-plan-audits-2026-04/comments")
                        .path("comments"))
                .hasSize(11);
        assertThat(month.officerGets("/me").path("officer").asBoolean()).isTrue();
        assertThat(month.officerGets("/people").path("people")).hasSizeGreaterThan(10);
        assertThat(month.officerGets("/cycles").path("today").asText()).isNotEmpty();
    }

    private void peopleComeAndChange() {
        ChangedRoles.thereAndBack(aws);
        ListedByAddress.signsIn(aws);
        RecordedAgreement.comesAndGoes(aws);
    }

    private void theOfficerPausesEverythingAndResumes() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        assertThat(month.officerGets("/schedule/2026-27").path("activities")).isNotEmpty();
        assertThat(officer.call("PUT", "/pauses/everything", "{\"reason\": \"Snow\"}")
                        .json()
                        .path("paused")
                        .asBoolean())
                .isTrue();
        assertThat(officer.call("DELETE", "/pauses/everything", "").status()).isEqualTo(200);
    }

    /** Seven days or more ahead, so that the draw's secret is fixed in time; gives the round. */
    private String theOfficerOpensADipSample() {
        ApprovedForm.comesIntoForce(aws);
        Visitor.Reply opened = Visitor.as(aws, Visitor.OFFICER)
                .call(
                        "POST",
                        "/activities/dip-samples/rounds",
                        "{\"rationale\": \"%s\", \"opensOn\": \"%s\", \"size\": 5}".formatted(WHY, workingDays(6)));
        assertThat(opened.status()).isEqualTo(201);
        return opened.json().path("cycle").asText();
    }

    private void theDipSampleWasDrawn(String cycle) {
        JsonNode round = month.officerGets("/cycles/" + cycle);
        ApprovedForm.isWithdrawn(aws, cycle);
        assertThat(round.path("rationale").asText()).isEqualTo(WHY);
        assertThat(round.path("draws").path(0).path("cases")).hasSize(5);
        assertThat(aws.mails())
                .filteredOn(mail -> mail.subject().startsWith("Dip samples, ")
                        && mail.text().contains(WHY))
                .anyMatch(mail -> mail.subject().endsWith(": a round is opened"))
                .anyMatch(mail -> mail.subject().endsWith(": the sample is ready for you to check"));
    }

    private void theOfficerLooksAtMappingsAndAtAFileBeforeTakingIt() throws IOException {
        assertThat(month.officerGets("/registers/mappings").path("sources")).hasSize(2);
        assertThat(month.officerGets("/registers/uploads").findPath("uploads")).isNotEmpty();
        assertThat(month.officerLooksBeforeTaking().path("rows")).hasSize(5);
    }

    /** As if the stream's function had never seen them: a reminder of the open audit, a report with its files. */
    private void lettersWereLeftBehind() {
        int before = aws.mails().size();
        for (String subject : List.of("Audit overdue", "Report: ")) {
            var letter = items.first("dor|outbox|", "mail", subject);
            items.set(letter, Map.of("state", text("pending"), "due", text("dor|outbox|pending")));
        }
        days(1);
        assertThat(aws.mails()).hasSizeGreaterThanOrEqualTo(before + 2);
    }

    /** One audit never came in: it may come in now. */
    private void theOfficerReopensTheRoundAndGivesMoreTime() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        LocalDate dueOn = workingDays(5);
        assertThat(officer.call("PUT", ROUND + "/reopening", wish("late-answers", dueOn)))
                .extracting(Visitor.Reply::status)
                .isEqualTo(200);
        assertThat(officer.call("PUT", ROUND + "/deadline", wish("papers", workingDays(20))))
                .extracting(Visitor.Reply::status)
                .isEqualTo(200);
        aws.settle();
        assertThat(subjects())
                .filteredOn(subject -> subject.matches("(Open again|More time): .*"))
                .hasSize(2);
    }

    private LocalDate workingDays(int days) {
        LocalDate today = OfficeDay.of(aws.clock().now());
        return new WorkingDays(BankHolidays.englandAndWales()).plus(today, days);
    }

    private static String wish(String reason, LocalDate day) {
        return "{\"reason\": \"%s\", \"dueOn\": \"%s\", \"closesOn\": \"%s\"}".formatted(reason, day, day);
    }

    /** As if a released audit's record had been lost: the daily sweep starts what it should have started. */
    private void theSweepFindsAnAuditThatWaits() {
        items.set(
                items.key(CYCLE, "cycle"),
                Map.of("open", AttributeValue.fromN("2"), "redo", AttributeValue.fromN("1")));
        days(1);
        items.set(items.key(CYCLE, "cycle"), Map.of("redo", AttributeValue.fromN("0")));
    }

    /** The open audit's case has moved: the next reserve takes its place and somebody is invited to it. */
    private void theOfficerReplacesACase() {
        var audit = items.first(AUDITS, "state", "assigned");
        String pk = audit.get("pk").s();
        JsonNode replaced = month.officerPosts(
                ROUND + "/draws/%s/replacements".formatted(items.text(pk, "audit", "draw")),
                "{\"drawId\": \"%s\", \"reason\": \"moved\"}".formatted(items.text(pk, "audit", "drawId")));
        assertThat(replaced.path("by").asText()).isNotEmpty();
        aws.settle();
        assertThat(items.text(pk, "audit", "state")).isEqualTo("released");
        assertThat(subjects())
                .filteredOn(subject -> subject.startsWith("Another case"))
                .hasSize(1);
    }

    /** Each time another reserve takes the place, until none is left and the officer hears why. */
    private void auditsAreGivenBackUntilNobodyIsLeft() {
        for (int reserve = 1; subjects().stream().noneMatch(one -> one.contains("without an auditor")); reserve++) {
            assertThat(reserve).isLessThan(MOST_RESERVES);
            items.set(
                    items.first(AUDITS, "state", "assigned"),
                    Map.of("state", text("released"), "reason", text("declared")));
            aws.settle();
        }
    }

    private List<String> subjects() {
        return aws.mails().stream().map(mail -> mail.subject()).toList();
    }

    private void theOfficerAssignsByHand() {
        JsonNode slots = month.officerGets(ROUND + "/allocation").path("slots");
        JsonNode open = slots.valueStream()
                .filter(slot -> !slot.hasNonNull("auditor"))
                .findFirst()
                .orElseThrow();
        JsonNode assigned = month.officerPosts(
                ROUND + "/allocation/%d/override".formatted(open.path("slot").asInt()),
                "{\"auditor\": \"qa-officer-1\", \"reason\": \"Nobody else is left\"}");
        assertThat(assigned.path("auditor").asText()).isEqualTo("qa-officer-1");
        aws.settle();
    }

    /** The stream alone closes the cycle; the report is made again, and each reader gets its next version once. */
    private void theLastAuditComesIn() {
        items.set(items.key(CYCLE, "cycle"), Map.of("open", AttributeValue.fromN("0")));
        aws.settle();
        Visitor.approveReport(aws, "ehc-plan-audits-2026-04");
        assertThat(subjects())
                .filteredOn(subject -> subject.startsWith("Report, version 2"))
                .hasSize(7);
    }

    /** Its certificate can't be found: after some days the officer is asked to look. */
    private void aReportFailsForGood() {
        String certificate = items.text(CYCLE, "sample|team-managers", "certificate");
        items.set(items.key(CYCLE, "sample|team-managers"), Map.of("certificate", text("certificates/gone")));
        var closed = Map.of(
                "state", text("closed"), "due", text("dor|due|2026-04"), "reopened", AttributeValue.fromL(List.of()));
        items.set(items.key(CYCLE, "cycle"), closed);
        days(DAYS_UNTIL_GIVEN_UP);
        assertThat(aws.mails()).extracting(mail -> mail.subject()).anyMatch(subject -> subject.contains("please look"));
        items.set(items.key(CYCLE, "sample|team-managers"), Map.of("certificate", text(certificate)));
        items.set(items.key(CYCLE, "cycle"), Map.of("state", text("reported")));
        aws.settle();
    }

    private void days(int days) {
        aws.advanceTo(aws.clock().now().plus(Duration.ofDays(days)));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
