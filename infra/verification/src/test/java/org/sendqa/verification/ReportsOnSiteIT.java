package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.MonthSite;
import org.sendqa.visitors.SitePage;

/** Whom a report is for finds it on the site; officers read besides what auditors wrote. */
@OnPlayedMonth
class ReportsOnSiteIT {

    private static final String REPORT = "^EHC plan audits, April 2026";

    private final PlayedMonth month;

    ReportsOnSiteIT(PlayedMonth month) {
        this.month = month;
    }

    @Test
    void aManagerDownloadsTheReportAndSeesNothingOfTheOfficers() throws IOException {
        try (MonthSite site = new MonthSite(month.aws());
                Auditor manager = site.person("Sample Service Manager 1").at("/reports", "Reports")) {
            SitePage page = manager.page();
            looksWell(page, "reports");
            assertThat(page.page().getByText("Rounds").count()).isZero();
            page.link(Pattern.compile(REPORT)).click();
            page.heading("Download").waitFor();
            looksWell(page, "report");
            assertThat(page.page().getByText("What auditors wrote").count()).isZero();
            roundsSideBySide(page);
            Download download = page.page()
                    .waitForDownload(() ->
                            page.link(Pattern.compile("^The report as a PDF")).click());
            assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            page.page().navigate(page.page().url().replaceFirst("/reports.*", "/rounds"));
            manager.choose(page.page());
            page.heading("For QA officers").waitFor();
            beginsWithTheReports(manager);
        }
    }

    /** Who never audits and comes from the front page has what was reported in sight. */
    private static void beginsWithTheReports(Auditor manager) {
        SitePage page = manager.page();
        page.page().navigate(page.page().url().replaceFirst("/rounds.*", "/"));
        page.button("Sign in").click();
        manager.choose(page.page());
        page.heading("Reports").waitFor();
        page.link(Pattern.compile(REPORT)).waitFor();
    }

    private static void roundsSideBySide(SitePage page) {
        page.link(Pattern.compile("^This round beside")).click();
        page.heading("How far the rounds came").waitFor();
        page.heading("Question by question").waitFor();
        assertThat(page.page().getByRole(AriaRole.TABLE).last().textContent())
                .contains("How clear, brief and easy to follow", "April 2026");
        looksWell(page, "figures");
        page.link(Pattern.compile("^The report you came from")).click();
    }

    @Test
    void anOfficerReadsWhatAuditorsWroteAndSeesTheRoundThatIsOver() {
        try (MonthSite site = new MonthSite(month.aws());
                Auditor officer = site.person("Sample QA Officer 1").at("/reports", "Reports")) {
            SitePage page = officer.page();
            page.link(Pattern.compile(REPORT)).click();
            page.heading("What auditors wrote").waitFor();
            looksWell(page, "comments");
            page.link(Pattern.compile("^The round of this report")).click();
            page.page().getByText("Submitted late").first().waitFor();
            looksWell(page, "over");
        }
    }

    @Test
    void whoNeverHandedInIsToldThatTheRoundIsOver() {
        try (MonthSite site = new MonthSite(month.aws());
                Auditor late = site.person(whoNeverHandedIn()).at("/audits")) {
            SitePage page = late.page();
            page.page().getByText("Never came in: the round closed on").waitFor();
            page.link(Pattern.compile("^Look at: EHC plan audits")).click();
            page.heading("This round is over").waitFor();
            looksWell(page, "never-came-in");
        }
    }

    private String whoNeverHandedIn() {
        for (JsonNode slot :
                month.officerGets("/cycles/ehc-plan-audits-2026-04/allocation").path("slots")) {
            if (Set.of("assigned", "in-progress").contains(slot.path("state").asText())) {
                return slot.path("name").asText();
            }
        }
        throw new IllegalStateException("Everybody handed in");
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
