package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** The site on the smallest screens. */
@OnSiteRound
class NarrowScreenIT {

    private static final int NARROW = 320;

    private final SiteRound round;

    NarrowScreenIT(SiteRound round) {
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
            declares(page);
            page.field("Which words of the plan show this?").fill("x".repeat(1501));
            assertThat(page.page().getByText("1 character too many: shorten it").isVisible())
                    .isTrue();
            page.page().getByText("Not saved: 1 answer too long or unfinished").waitFor();
            assertThat(page.asksBeforeItCloses()).isTrue();
            fits(page, "form");
            page.link(Pattern.compile("^Check your answers")).click();
            page.heading("Before you can submit").waitFor();
            fits(page, "review");
        }
    }

    private static void declares(SitePage page) {
        page.link(Pattern.compile("^Begin")).click();
        page.heading("Before you begin").waitFor();
        page.button("Declare").click();
        page.page().getByText("Choose one of the answers.").waitFor();
        fits(page, "declaration");
        page.radio("No hand in the case").check();
        page.button("Declare").click();
        page.link(Pattern.compile("^Check your answers")).waitFor();
        assertThat(page.page().evaluate("scrollY"))
                .as("the form stands at its top at once, so nothing moves under a click")
                .isEqualTo(0);
    }

    private static void fits(SitePage page, String picture) {
        page.picture("site-narrow-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
