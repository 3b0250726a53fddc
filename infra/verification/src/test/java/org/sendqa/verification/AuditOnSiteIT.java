package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An auditor comes from the mail and does an audit to its end. */
@OnSiteRound
class AuditOnSiteIT {

    private static final int WIDE = 1280;

    private final SiteRound round;

    AuditOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void anAuditorOpensTheLinkInTheMailSignsInAndHandsInAnAudit() {
        try (Auditor auditor = round.auditor("Sample Team Manager 1", WIDE)) {
            SitePage site = new SitePage(linkInTheMail(auditor), round.address());
            auditor.choose(site.page());
            site.heading("Your audits").waitFor();
            site.page().close();

            auditor.at("/audits");
            looksWell(auditor, "audits", "Your audits – SEND QA");
            auditor.page().link(Pattern.compile("^Begin")).click();
            auditor.page().heading("Before you begin").waitFor();
            looksWell(auditor, "declaration", "Before you begin – EHC plan audit – SEND QA");
            auditor.page().radio("No hand in the case").check();
            auditor.page().button("Declare").click();
            auditor.page().link(Pattern.compile("^Check your answers")).waitFor();
            looksWell(auditor, "form", "EHC plan audit – SEND QA");
            reviews(auditor);
            submits(auditor);
        }
    }

    private static Page linkInTheMail(Auditor auditor) {
        Page window = auditor.page().page();
        window.navigate(auditor.mailbox());
        window.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("team-manager-1@dorset.example.org"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        FrameLocator mail = window.frameLocator("iframe");
        return window.waitForPopup(() -> mail.getByText("Open your audits").click());
    }

    private static void reviews(Auditor auditor) {
        auditor.page().link(Pattern.compile("^Check your answers")).click();
        auditor.page().heading("Before you can submit").waitFor();
        assertThat(auditor.page().button("Submit this audit").isVisible()).isFalse();
        looksWell(auditor, "review-open", "Check your answers – EHC plan audit – SEND QA");
        auditor.page().link(Pattern.compile("\\(choose a grade\\)")).click();
        auditor.page().link(Pattern.compile("^Check your answers")).waitFor();
        assertThat(auditor.page().focused()).isEqualTo("Outstanding");
        auditor.answerAll("Section A quotes what the young person said about school.");
        assertThat(auditor.saying()).isEqualTo("Draft saved 09:30");
        looksWell(auditor, "form-answered", "EHC plan audit – SEND QA");
    }

    private static void submits(Auditor auditor) {
        auditor.page().link(Pattern.compile("^Check your answers")).click();
        auditor.page().page().getByText("Every question is answered.").waitFor();
        looksWell(auditor, "review", "Check your answers – EHC plan audit – SEND QA");
        auditor.page().button("Submit this audit").dblclick();
        auditor.page().heading("Submitted").waitFor();
        assertThat(auditor.page().page().getByRole(AriaRole.MAIN).textContent())
                .contains("Overall gradeGood", "ReceivedWednesday 1 April 2026 at 09:30", "it came in time");
        looksWell(auditor, "submitted", "Submitted – EHC plan audit – SEND QA");
        auditor.page().link(Pattern.compile("^Your audits")).click();
        auditor.page().heading("Done").waitFor();
        assertThat(auditor.page()
                        .page()
                        .getByText("You have nothing to do at the moment.")
                        .isVisible())
                .isTrue();
        looksWell(auditor, "audits-done", "Your audits – SEND QA");
    }

    private static void looksWell(Auditor auditor, String picture, String title) {
        auditor.page().picture("site-" + picture);
        assertThat(auditor.page().page().title()).isEqualTo(title);
        assertThat(auditor.faults()).as(picture).isEmpty();
    }
}
