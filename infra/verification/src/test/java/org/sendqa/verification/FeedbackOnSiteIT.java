package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.MonthSite;
import org.sendqa.visitors.SitePage;
import org.sendqa.visitors.Visitor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An officer writes about an audit that came in; its auditor comes from the mail, reads it and says so. What an audit
 * found is read by the author of the plan and talked about with the line manager.
 */
@OnPlayedMonth
@Order(2) // the month's cases may still be looked at
class FeedbackOnSiteIT {

    private static final int NARROW = 320;
    private static final String ROUND = "/rounds/dor/ehc-plan-audits-2026-04";
    private static final String FINDINGS = "Findings on your work and your team's";
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
            goesToTheCaseAndBack(page);
            page.link(Pattern.compile("^What came in")).click();
            page.page().getByText("Read by its auditor").waitFor();
            looksWell(page, "feedback-read");
        }
    }

    private void goesToTheCaseAndBack(SitePage page) {
        page.link(Pattern.compile("^The case on the round's page")).click();
        page.page().getByText("What its audit found").waitFor();
        page.link(Pattern.compile("^Read what " + auditor(0) + " answered")).click();
        page.heading("Audit by " + auditor(0)).waitFor();
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
    void whatAnAuditFoundIsReadByItsAuthorAndTalkedAboutWithTheLineManager() {
        FoundWork found = FoundWork.first(aws);
        try (MonthSite site = new MonthSite(aws);
                Auditor manager = site.person(named(found.manager())).at("/findings", FINDINGS);
                Auditor author = site.person(named(found.author()), NARROW).at("/findings", FINDINGS)) {
            assertThat(manager.page().page().getByText("Not read yet").count()).isPositive();
            looksWell(manager.page(), "team");
            asksForHelp(author.page());
            talk(manager.page());
            author.page().link(Pattern.compile("^Findings$")).click();
            author.page().page().getByText("Discussed").waitFor();
            looksWell(author.page(), "discussed");
        }
    }

    private static void asksForHelp(SitePage page) {
        page.page().getByText("New: open it to read it").waitFor();
        page.link(Pattern.compile("^EHC plan audits, April 2026")).click();
        page.heading("Findings on my work: EHC plan audits, April 2026").waitFor();
        assertThat(page.heading("What the audit found").count()).isEqualTo(1);
        assertThat(page.page().locator("main").textContent())
                .contains("SAMPLE-")
                .doesNotContain("Sample Team Manager", "Sample Provision Lead");
        looksWell(page, "on-my-work");
        page.radio("Yes, I would like to talk about it").check();
        page.button("I have read this").dblclick();
        assertThat(page.done()).isEqualTo("Noted. Your line manager sees that you ask for help.");
        assertThat(page.page().getByText("asked for help on").count()).isEqualTo(1);
    }

    private static void talk(SitePage page) {
        page.link(Pattern.compile("^Findings$")).click();
        page.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Asks for help"))
                .getByRole(AriaRole.LINK)
                .click();
        page.button("Note this").click();
        page.page().getByText("Say on which day you talked about it.").waitFor();
        page.page().getByLabel("On which day did you talk?").fill("2026-04-28");
        page.field("What did you agree?").fill("We read two plans together.");
        looksWell(page, "talk");
        page.page().getByLabel("When will you look at it again?").pressSequentially("05"); // half a day is none
        page.button("Note this").click();
        page.page().getByText("Give the whole date, or none.").waitFor();
        page.page().getByLabel("When will you look at it again?").fill("");
        page.button("Note this").dblclick();
        assertThat(page.done()).isEqualTo("Noted. Nothing is left to do.");
        assertThat(page.page().getByText("We read two plans together.").count()).isEqualTo(1);
    }

    /** What the sign-in page calls one of the sample people. */
    private static String named(String id) {
        return "Sample "
                + Stream.of(id.split("-")).map(FeedbackOnSiteIT::capital).collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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
