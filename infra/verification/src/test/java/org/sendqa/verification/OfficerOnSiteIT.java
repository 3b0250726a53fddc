package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A QA officer runs rounds on the site. */
@OnSiteRound
class OfficerOnSiteIT {

    private static final String OFFICER = "Sample QA Officer 1";
    private static final SelectOption SERVICE_MANAGER =
            new SelectOption().setLabel("Sample Service Manager 1, Service manager");
    private static final String CHECKED = "Lived-experience calls, April 2026";
    private static final String RUNNING = "Children's Services case audits, April 2026";

    private final SiteRound round;

    OfficerOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void theSampleIsLookedAtACaseReplacedAndTheSampleConfirmed() {
        try (Auditor officer = round.auditor(OFFICER, 1280)) {
            SitePage page = fromTheFrontPage(officer);
            looksWell(page, "rounds");
            open(page, CHECKED);
            looksWell(page, "sample");
            comparesItWithTheRegister(page);
            replaceTheFirst(page);
            assertThat(page.done()).contains("the next reserve for the whole register has taken its place");
            assertThat(page.page().getByText("Replaced by the next reserve").count())
                    .isEqualTo(1);
            page.opening("Confirm the sample").click();
            page.button("Confirm this sample").click();
            assertThat(page.done()).startsWith("The sample is confirmed.");
            assertThat(page.opening("Confirm the sample").count()).isZero();
            looksWell(page, "confirmed");
        }
    }

    private static void comparesItWithTheRegister(SitePage page) {
        page.opening("How like the register is the sample of").first().click();
        Stream.of("Who could never be drawn", "of the sample would have to be others", "nobody in the register")
                .forEach(text -> page.page().getByText(text).first().waitFor());
        looksWell(page, "profile");
    }

    private static void replaceTheFirst(SitePage page) {
        page.link(Pattern.compile("^SAMPLE-")).click();
        page.opening("Replace this case").click();
        page.button("Replace the case").click();
        page.page().getByText("Choose a reason").waitFor();
        assertThat(page.focused()).isEqualTo("The child or young person has died");
        looksWell(page, "replace");
        page.radio("They have moved away").check();
        page.button("Replace the case").click();
    }

    @Test
    void theRoundGetsMoreTime() {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            open(page, RUNNING);
            page.opening("Give everybody more time").click();
            page.radio("Papers came later than they should have").check();
            page.page().getByLabel("The round closes after").fill("2026-05-01");
            page.button("Move the days").click();
            assertThat(page.done()).contains("the round closes after 1 May 2026");
        }
    }

    @Test
    void theBoardSaysWhyNobodyAuditsACaseAndTheOfficerFindsSomebody() {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            open(page, RUNNING);
            Locator open =
                    page.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Nobody yet"));
            assertThat(open.first().textContent()).contains("has as many audits as one person takes");
            page.page().getByText("submitted · 0 overdue").waitFor();
            page.button("Look again").click();
            assertThat(page.done()).isEqualTo("This is how it stands now.");
            looksWell(page, "board");
            open.getByRole(AriaRole.LINK).first().click();
            page.opening("Give it to somebody").click();
            page.page().getByLabel("Who audits it?").selectOption(SERVICE_MANAGER);
            page.field("Why?").fill("Nobody else is free");
            page.button("Give the audit").click();
            assertThat(page.done()).isEqualTo("The audit is Sample Service Manager 1's now.");
            page.page().getByText("Not begun, given by hand").waitFor();
            looksWell(page, "case");
            whoHasLookedIsListed(page);
        }
    }

    private static void whoHasLookedIsListed(SitePage page) {
        page.link(Pattern.compile("^Who has looked")).click();
        page.heading("Who has looked at this case").waitFor();
        Locator first = page.page().getByRole(AriaRole.ROW).nth(1);
        assertThat(first.textContent()).contains(OFFICER, "QA officer", "The round with its cases");
        looksWell(page, "looks");
        page.page().setViewportSize(320, 900);
        looksWell(page, "narrow-looks");
    }

    @Test
    void whoeverHadAHandInACaseIsEntered() {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            open(page, RUNNING);
            page.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^SAMPLE-")))
                    .last()
                    .click();
            page.opening("Say that somebody had a hand").click();
            page.field("The part they had").fill("speech therapist");
            page.field("Their e-mail address").fill("therapist@dorset.example.org");
            page.button("Enter them").click();
            assertThat(page.done()).contains("is entered as speech therapist.", "check that it is spelt right");
            page.page().getByText("Entered by an officer").waitFor();
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void theCertificateIsDownloadedToTheLetterAndHolds() throws IOException {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            open(page, RUNNING);
            Download download = page.page()
                    .waitForDownload(
                            () -> page.button("Download the certificate").click());
            page.page().getByText("The certificate was downloaded.").waitFor();
            String text = Files.readString(download.path());
            page.link(Pattern.compile("^Verify a certificate")).click();
            page.page().waitForURL(round.site() + "/verify"); // with its scripts
            page.page().setInputFiles("#file", download.path());
            page.heading("VALID: the draw fell as this certificate says").waitFor();
            assertThat(text).startsWith("{").doesNotContain("SAMPLE-");
        }
    }

    @Test
    void anActivityIsPausedInTheCalendarAndResumed() {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/calendar", "Calendar 2025-26")) {
            SitePage page = officer.page();
            page.page().getByText("No round looks at what").first().waitFor();
            page.page().getByText("The framework was to be reviewed by 10").waitFor();
            page.opening("Pause an activity").click();
            page.page().getByLabel("What?").selectOption("health-advice-audits");
            page.field("Why?").fill("Half of the health team is ill");
            page.button("Pause it").click();
            assertThat(page.done()).isEqualTo("Paused: Audits of health advice.");
            page.page().getByText("Paused: Half of the health team is ill").waitFor();
            looksWell(page, "calendar");
            page.opening("Resume what is paused").click();
            page.page().getByLabel("What?").last().selectOption("health-advice-audits");
            page.button("Resume it").click();
            assertThat(page.done()).isEqualTo("Resumed: Audits of health advice.");
            assertThat(page.opening("Resume what is paused").count()).isZero();
        }
    }

    @Test
    void aRoundThatIsAskedForIsOpenedWithItsReason() {
        try (Auditor officer = round.auditor(OFFICER, 1280).at("/calendar", "Calendar 2025-26")) {
            SitePage page = officer.page();
            page.opening("Open a round that is asked for").click();
            page.page().getByLabel("Which activity?").selectOption("thematic-audits");
            page.field("Why?").fill("Reviews came in late from one school");
            page.page().getByLabel("It opens on").fill("2026-04-02");
            page.button("Open the round").click();
            page.page().getByText("is too early; the first day").waitFor();
            looksWell(page.forgive(), "asked-for");
            page.page().getByLabel("It opens on").fill("2026-04-30");
            EnteredTheme.withTheOpening(page);
            page.button("Open the round").click();
            EnteredTheme.of(page);
            EnteredTheme.inItsTurn(page);
        }
    }

    @Test
    void everyPageFitsThreeHundredAndTwentyPixels() {
        try (Auditor officer = round.auditor(OFFICER, 320).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            looksWell(page, "narrow-rounds");
            open(page, RUNNING);
            looksWell(page, "narrow-board");
            page.link(Pattern.compile("^People")).click();
            page.heading("People").waitFor();
            looksWell(page, "narrow-people");
            page.link(Pattern.compile("^Calendar")).click();
            page.heading("Calendar 2025-26").waitFor();
            looksWell(page, "narrow-calendar");
            page.link(Pattern.compile("^Registers")).click();
            page.opening("My list has other columns").click();
            page.link(Pattern.compile("^Change how")).click();
            page.button("List these columns").waitFor();
            looksWell(page, "narrow-mapping");
        }
    }

    /** Whoever runs rounds begins with them. */
    private SitePage fromTheFrontPage(Auditor officer) {
        SitePage page = officer.page();
        page.page().navigate(round.site() + "/");
        page.button("Sign in").click();
        officer.choose(page.page());
        page.heading("Rounds").waitFor();
        return page;
    }

    private static void open(SitePage page, String title) {
        page.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page.heading(title).waitFor();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
