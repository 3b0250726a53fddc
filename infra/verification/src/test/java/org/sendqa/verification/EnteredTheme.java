package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.sendqa.visitors.SitePage;

/** An officer agrees on number and theme of a thematic round with its opening, and on others afterwards. */
final class EnteredTheme {

    private static final String ROUND = "Thematic audits, 30 April 2026";
    private static final String IN_TURN = "Dip samples, 29 April 2026";

    private EnteredTheme() {}

    /** What may be agreed follows the activity that was chosen. */
    static void withTheOpening(SitePage page) {
        exactly(page, "How many cases").fill("4");
        page.field("Theme of the round").fill("Support of any kind");
    }

    static void of(SitePage page) {
        assertThat(page.done()).contains("It opens on 30 April 2026.");
        onRound(page, ROUND);
        enter(page);
    }

    /** Themes of a round take turns: the page says whose turn it is, and another one waits. */
    static void inItsTurn(SitePage page) {
        onRound(page, IN_TURN);
        String opening = "Enter how many cases are drawn, and the theme: Plans of the dip sample";
        page.opening(opening).click();
        Locator left = page.page().getByText("Still to have their turn: ");
        assertThat(left.textContent())
                .contains("one at a time", "Mainstream; Mainstream, SEN unit")
                .doesNotContain(DipSamples.HAD);
        exactly(page, "How many cases").fill("3");
        page.field("Theme of the round").fill("Schools of one kind");
        Locator picked = page.field("Only cases with this in “Placement”");
        picked.fill(DipSamples.HAD);
        page.button("Enter it").click();
        page.page()
                .getByText("Special school had its turn, and others still wait for theirs: ")
                .waitFor();
        page.forgive().picture("office-turns");
        picked.fill("Further education");
        page.button("Enter it").click();
        assertThat(page.done()).contains("The theme is: Schools of one kind.");
        assertThat(page.faults()).isEmpty();
    }

    /** Of the round on which several sit together, to its auditors. */
    static void isSaid(SitePage page) {
        page.page()
                .getByText("The theme of this round: %s.".formatted(SharedRound.THEME))
                .first()
                .waitFor();
        assertThat(page.faults()).isEmpty();
    }

    private static void onRound(SitePage page, String round) {
        page.link(Pattern.compile("^Rounds")).click();
        page.heading("Rounds").waitFor();
        page.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(round))
                .click();
        page.heading(round).waitFor();
    }

    private static void enter(SitePage page) {
        opened(page);
        page.page().getByText("Agreed so far: Support of any kind.").waitFor();
        exactly(page, "How many cases").fill("3");
        page.field("Theme of the round").fill("");
        page.button("Enter it").click();
        page.page().getByText("Say what the theme is.").waitFor();
        page.field("Theme of the round").fill("Support without a plan");
        exactly(page, "SEND Support").check();
        page.button("Enter it").click();
        assertThat(page.done()).contains("3 cases will be drawn", "The theme is: Support without a plan.");
        opened(page);
        page.page()
                .getByText("Agreed so far: Support without a plan (SEND Support).")
                .waitFor();
        page.picture("office-theme");
        assertThat(page.faults()).isEmpty();
    }

    private static Locator exactly(SitePage page, String label) {
        return page.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void opened(SitePage page) {
        page.opening("Enter how many cases are drawn, and the theme: Cases of the theme")
                .click();
    }
}
