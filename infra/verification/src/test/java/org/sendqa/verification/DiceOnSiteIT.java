package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** What was thrown before two witnesses is entered by an officer, and stands on the round's page. */
@OnSiteRound
class DiceOnSiteIT {

    private static final String ROUND = "Dip samples, 1 April 2026";
    private static final String ENTER = "Enter what was thrown: Plans of the dip sample";

    private final SiteRound round;

    DiceOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void theDiceAreEnteredWithTwoWitnessesOnceForGood() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            page.link(Pattern.compile(ROUND)).click();
            page.heading(ROUND).waitFor();
            shows(page, "Plans of the dip sample waits for 10 dice: its register is in, 6 cases will be drawn");
            assertThat(page.page().getByText("Commitment to the draw").count()).isZero();
            page.opening(ENTER).click();
            enter(page, "3516224163", "Sample QA Officer 1");
            shows(page, "Whoever enters the dice isn't one of the two who saw them.");
            page.forgive().picture("office-dice");
            enter(page, "3516224163", "Bo Sample");
            assertThat(page.done()).startsWith("What was thrown is entered: Plans of the dip sample.");
            shows(page, "3516224163 was thrown on 1 April 2026 and seen by Ann Example and Bo Sample.");
            assertThat(page.opening(ENTER).count()).isZero();
            assertThat(page.faults()).isEmpty();
        }
    }

    private static void enter(SitePage page, String shown, String second) {
        Page form = page.page();
        form.getByLabel("What the dice showed").fill(shown);
        form.getByLabel("Thrown on").fill("2026-04-01");
        form.getByLabel("Name of the first witness").fill("Ann Example");
        form.getByLabel("Name of the second witness").fill(second);
        page.button("Enter the dice").click();
    }

    private static void shows(SitePage page, String words) {
        page.page().getByText(words).first().waitFor();
    }
}
