package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Small screens, large letters, colours of one's own, paper. */
@ExtendWith(SiteExtension.class)
class SiteAnyScreenIT {

    private static final int NARROW = 320;

    private final SiteRound round;

    SiteAnyScreenIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void everyViewFitsThreeHundredAndTwentyPixels() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 1", NARROW)) {
            SitePage page = auditor.page();
            page.page().navigate(round.site() + "/");
            page.heading("Quality assurance of SEND work").waitFor();
            fits(page, "home");
            auditor.at("/audits");
            fits(page, "audits");
            page.link(Pattern.compile("^Begin")).click();
            page.heading("Before you begin").waitFor();
            page.button("Declare").click();
            page.page().getByText("Choose one of the answers.").waitFor();
            fits(page, "declaration");
            page.radio("No hand in the case").check();
            page.button("Declare").click();
            page.link(Pattern.compile("^Check your answers")).waitFor();
            page.field("Which words of the plan show this?").fill("x".repeat(1501));
            assertThat(page.page().getByText("1 character too many: shorten it").isVisible()).isTrue();
            fits(page, "form");
            page.link(Pattern.compile("^Check your answers")).click();
            page.heading("Before you can submit").waitFor();
            fits(page, "review");
        }
    }

    @Test
    void coloursMotionAndLargeLettersOfOnesOwnAreKept() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 2", 640).at("/audits").begin()) {
            SitePage page = auditor.page();
            page.page().emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setReducedMotion(ReducedMotion.REDUCE));
            page.radio("Good").first().check();
            auditor.saved();
            page.picture("site-forced-colours");
            assertThat(page.faults()).isEmpty();
            assertThat(page.page().evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                    .isEqualTo("auto");
            page.page().evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void scriptsInWhatSomebodyWritesAreTextEverywhere() {
        String script = "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">";
        try (Auditor auditor = round.auditor("Sample Provision Lead 3", 1280).at("/audits").begin()) {
            SitePage page = auditor.page();
            auditor.answerAll(script);
            page.link(Pattern.compile("^Check your answers")).click();
            page.button("Submit this audit").click();
            page.heading("Submitted").waitFor();
            assertThat(page.page().getByText(script).count()).isGreaterThan(5);
            assertThat(page.page().title()).isEqualTo("Submitted – EHC plan audit – SEND QA");
            page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.button("Print").isVisible()).isFalse();
            page.picture("site-printed");
            assertThat(page.faults()).isEmpty();
        }
    }

    @Test
    void whoeverHadAHandInTheCaseGivesItBack() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 4", 1280).at("/audits")) {
            SitePage page = auditor.page();
            page.link(Pattern.compile("^Begin")).click();
            page.radio("Knows the family").check();
            page.button("Declare").click();
            page.heading("This audit isn't yours any more").waitFor();
            assertThat(page.faults()).isEmpty();
            page.link(Pattern.compile("^Your audits")).click();
            page.page().getByText("You have nothing to do at the moment.").waitFor();
            page.page().navigate(round.site() + "/audits/dor/ehc-plan-audits-2026-04-9999");
            auditor.choose(page.page());
            page.heading("Not found").waitFor();
            assertThat(page.forgive().faults()).isEmpty();
            page.button("Sign out").click();
            page.button("Sign in").waitFor();
            assertThat(page.page().evaluate("sessionStorage.length + localStorage.length")).isEqualTo(0);
        }
    }

    private static void fits(SitePage page, String picture) {
        page.picture("site-narrow-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
