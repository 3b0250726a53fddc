package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An officer writes about an audit that came in; its auditor comes from the mail, reads it and says so. */
@OnPlayedMonth
@Order(2) // the month's cases may still be looked at
class FeedbackOnSiteIT {

    private static final int NARROW = 320;
    private static final String ROUND = "/rounds/dor/ehc-plan-audits-2026-04";
    private static final String WELL = "Each grade stands on <b>evidence</b>.\nThat helps.";
    private static final String NEXT = "Say what the young person thinks of it.";

    private final LocalAws aws;
    private final JsonNode cameIn;

    FeedbackOnSiteIT(LocalAws aws) {
        this.aws = aws;
        this.cameIn = Visitor.as(aws, Visitor.OFFICER)
                .get("/cycles/ehc-plan-audits-2026-04/answers")
                .json()
                .path("audits");
    }

    @Test
    void whatAnOfficerWritesIsReadByItsAuditorAndByNoOther() {
        try (MonthSite site = new MonthSite(aws);
                Auditor officer = site.person("Sample QA Officer 1").at(ROUND, "EHC plan audits, April 2026")) {
            SitePage page = officer.page();
            page.link(Pattern.compile("^Read what came in")).click();
            page.heading("What came in: EHC plan audits, April 2026").waitFor();
            looksWell(page, "came-in");
            page.link(Pattern.compile("^" + audit(0) + "$")).click();
            page.heading("Audit by " + auditor(0)).waitFor();
            looksWell(page, "answers");
            write(page);
            aws.settle();
            readsIt(site);
            nobodyElseSeesAny(site);
            page.link(Pattern.compile("^What came in")).click();
            page.page().getByText("Read by its auditor").waitFor();
            looksWell(page, "feedback-read");
        }
    }

    private static void write(SitePage page) {
        page.button("Send this feedback").click();
        page.page()
                .getByText("Say what was done well, or what to look at next time.")
                .waitFor();
        assertThat(page.forgive().faults()).isEmpty();
        page.field("What was done well?").fill(WELL);
        page.field("What to look at next time?").fill(NEXT);
        page.button("Send this feedback").dblclick();
        assertThat(page.done()).startsWith("It is written, and ");
        assertThat(page.page().getByText("hasn't said to have read it").count()).isEqualTo(1);
        looksWell(page, "feedback");
    }

    private void readsIt(MonthSite site) {
        try (Auditor auditor = site.person(auditor(0), NARROW)) {
            SitePage page = auditor.page();
            auditor.at(linkInTheMail(auditor), "Past audits");
            page.page().getByText("New: open the audit to read it").waitFor();
            looksWell(page, "past");
            page.link(Pattern.compile("^EHC plan audits, April 2026")).click();
            page.heading("Feedback for you").waitFor();
            assertThat(page.page().getByText(WELL).count()).isEqualTo(1);
            looksWell(page, "past-audit");
            page.button("I've read this").dblclick();
            page.page().getByText("You have read this: Tuesday 28 April 2026").waitFor();
            assertThat(page.focused()).startsWith("You have read this");
            looksWell(page, "past-read");
        }
    }

    /** Where the mail leads, which says nothing of what was written. */
    private String linkInTheMail(Auditor auditor) {
        Page window = auditor.page().page();
        window.navigate(auditor.mailbox());
        window.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("There is feedback for you"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        Locator letter = window.frameLocator("iframe").locator("body");
        assertThat(letter.textContent()).doesNotContain("evidence", NEXT, audit(0), "EHC plan", "SAMPLE-");
        String link = letter.getByText("Open your past audits").getAttribute("href");
        return URI.create(link).getPath();
    }

    private void nobodyElseSeesAny(MonthSite site) {
        try (Auditor other = site.person(auditor(1)).at("/audits/past", "Past audits")) {
            assertThat(other.page().page().getByText("New: open the audit").count())
                    .isZero();
            other.page().page().navigate(other.page().page().url().replace("past", "dor/" + audit(0)));
            other.choose(other.page().page());
            other.page().heading("Not found").waitFor();
            assertThat(other.page().forgive().faults()).isEmpty();
        }
    }

    @Test
    void whatWasAnsweredLongAgoIsAReceiptOnly() {
        ItemEditor items = ItemEditor.of(aws);
        var cycle = items.key("dor|cycle|ehc-plan-audits-2026-04", "cycle");
        String closesOn = items.text("dor|cycle|ehc-plan-audits-2026-04", "cycle", "closesOn");
        items.set(cycle, Map.of("closesOn", AttributeValue.fromS("2026-03-20")));
        try (MonthSite site = new MonthSite(aws);
                Auditor auditor = site.person(auditor(1), NARROW).at("/audits/past", "Past audits")) {
            SitePage page = auditor.page();
            page.link(Pattern.compile("^EHC plan audits, April 2026")).click();
            page.heading("Your answers").waitFor();
            page.page().getByText("were shown here until 19 April 2026").waitFor();
            assertThat(page.heading("The case").count()).isZero();
            looksWell(page, "past-over");
        } finally {
            items.set(cycle, Map.of("closesOn", AttributeValue.fromS(closesOn)));
        }
    }

    private String auditor(int place) {
        return cameIn.path(place).path("auditor").asText();
    }

    private String audit(int place) {
        return cameIn.path(place).path("audit").asText();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("feedback-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
