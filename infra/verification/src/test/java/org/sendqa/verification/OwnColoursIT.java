package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** Colours, motion and letters as people have set them. */
@OnSiteRound
class OwnColoursIT {

    private final SiteRound round;

    OwnColoursIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void coloursAndLargeLettersOfOnesOwnAreKeptAndNothingGlides() {
        try (Auditor auditor =
                round.auditor("Sample Provision Lead 2", 640).at("/audits").begin()) {
            SitePage page = auditor.page();
            page.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setForcedColors(ForcedColors.ACTIVE)
                            .setReducedMotion(ReducedMotion.NO_PREFERENCE));
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
}
