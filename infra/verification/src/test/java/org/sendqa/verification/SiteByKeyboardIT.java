package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A whole audit with nothing but the keyboard. */
@OnSiteRound
class SiteByKeyboardIT {

    private static final int MOST_STEPS = 60;

    private final SiteRound round;

    SiteByKeyboardIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void anAuditIsDoneWithoutAMouse() {
        try (Auditor auditor = round.auditor("Sample Team Manager 6", 1280)) {
            SitePage page = auditor.page();
            signsIn(page);
            goTo(page, "Begin: ", "Enter");
            page.heading("Before you begin").waitFor();
            goTo(page, "No hand in the case", "Space");
            goTo(page, "Declare", "Enter");
            page.link(Pattern.compile("^Check your answers")).waitFor();
            assertThat(page.focused()).isEqualTo("EHC plan audit");
            answers(page);
            auditor.saved();
            page.page().keyboard().press("Enter");
            page.heading("Your answers").waitFor();
            assertThat(page.focused()).isEqualTo("Check your answers");
            goTo(page, "Submit this audit", "Enter");
            page.heading("Submitted").waitFor();
            assertThat(page.faults()).isEmpty();
        }
    }

    private void signsIn(SitePage page) {
        page.page().navigate(round.site() + "/");
        page.heading("Quality assurance of SEND work").waitFor();
        goTo(page, "Sign in", "Enter");
        page.heading("Choose who you are").waitFor();
        goTo(page, "Sample Team Manager 6", "Enter");
        page.heading("Your audits").waitFor();
        assertThat(page.focused()).isEqualTo("Your audits");
    }

    /** Tabs on until something of this name has focus, which has to be seen, and presses a key on it. */
    private static void goTo(SitePage page, String name, String key) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.page().keyboard().press("Tab");
            assertThat(page.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(page.focused())
                    .isNotEqualTo("none");
            if (page.focused().startsWith(name)) {
                page.page().keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("Nothing called '%s' takes focus".formatted(name));
    }

    /** Tabs through the form: the first of each scale by the space bar and the next by an arrow, words elsewhere. */
    private static void answers(SitePage page) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.page().keyboard().press("Tab");
            if (page.focused().startsWith("Check your answers")) {
                return;
            }
            switch ((String) page.page().evaluate("document.activeElement.type ?? ''")) {
                case "radio" -> {
                    page.page().keyboard().press("Space");
                    page.page().keyboard().press("ArrowDown");
                }
                case "textarea" -> page.page().keyboard().insertText("Page 5 shows it.");
                default -> page.page().keyboard().press("Shift");
            }
        }
        throw new AssertionError("The form has no end");
    }
}
