package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

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
            comesFromTheMail(auditor);
            auditor.at("/audits");
            looksWell(auditor, "audits", "Your audits – SEND QA");
            auditor.page().link(Pattern.compile("^Begin")).click();
            auditor.page().heading("Before you begin").waitFor();
            auditor.page().page().getByText("The case number comes after that").waitFor();
            looksWell(auditor, "declaration", "Before you begin – EHC plan audit – SEND QA");
            auditor.page().radio("No hand in the case").check();
            auditor.page().button("Declare").click();
            auditor.page().link(Pattern.compile("^Check your answers")).waitFor();
            looksWell(auditor, "form", "EHC plan audit – SEND QA");
            takesTheFormOnPaper(auditor);
            cantOpenThePapers(auditor);
            reviews(auditor);
            submits(auditor);
        }
    }

    private void comesFromTheMail(Auditor auditor) {
        SitePage site = new SitePage(linkInTheMail(auditor), round.address());
        auditor.choose(site.page());
        site.heading("Your audits").waitFor();
        site.page().close();
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

    private static void takesTheFormOnPaper(Auditor auditor) {
        SitePage page = auditor.page();
        page.link(Pattern.compile("^The form on paper")).click();
        page.heading("EHC plan audit, on paper").waitFor();
        page.page()
                .getByText("How clear, brief and easy to follow is the plan for the people who use it?")
                .waitFor();
        page.page().getByText("Good: ").first().waitFor();
        assertThat(page.page().getByText("Case number").count())
                .as("of the case")
                .isZero();
        looksWell(auditor, "paper", "On paper – EHC plan audit – SEND QA");
        page.link(Pattern.compile("^Back to the form")).click();
        page.link(Pattern.compile("^Check your answers")).waitFor();
    }

    /** The officers see it on the board until it is taken back. */
    private void cantOpenThePapers(Auditor auditor) {
        SitePage page = auditor.page();
        page.button("Say so").click();
        page.page().getByText("Choose one of the answers.").waitFor();
        page.radio("No: access to the case is denied").check();
        page.button("Say so").click();
        page.page().getByText("Your QA officers have been told.").waitFor();
        looksWell(auditor, "papers", "EHC plan audit – SEND QA");
        theOfficerSeesIt();
        page.button("Take this back").click();
        page.radio("Yes, I could open them").check();
        page.button("Say so").click();
        page.page().getByText("You could open the papers.").waitFor();
    }

    private void theOfficerSeesIt() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", WIDE).at("/rounds", "Rounds")) {
            officer.page().link(Pattern.compile("^EHC plan audits")).click();
            officer.page()
                    .page()
                    .getByText("Papers not opened: access to the case is denied")
                    .waitFor();
            officer.page().picture("office-papers");
            saysWhatWasNeverSent(officer.page());
        }
    }

    private static void saysWhatWasNeverSent(SitePage page) {
        page.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Papers not opened"))
                .getByRole(AriaRole.LINK)
                .click();
        page.opening("Say which papers were never sent").click();
        page.page().getByLabel("advice").check();
        page.button("Say what is missing").click();
        assertThat(page.done()).isEqualTo("Noted as never sent: advice.");
        page.picture("office-never-sent");
        assertThat(page.faults()).isEmpty();
    }

    private static void reviews(Auditor auditor) {
        auditor.page().link(Pattern.compile("^Check your answers")).click();
        auditor.page().heading("Before you can submit").waitFor();
        assertThat(auditor.page().button("Submit this audit").isVisible()).isFalse();
        looksWell(auditor, "review-open", "Check your answers – EHC plan audit – SEND QA");
        auditor.page().link(Pattern.compile("\\(choose a grade\\)")).click();
        auditor.page().link(Pattern.compile("^Check your answers")).waitFor();
        assertThat(auditor.page().focused()).isEqualTo("Outstanding");
        auditor.page()
                .page()
                .getByText("Never sent, so judge by the others: advice.")
                .waitFor();
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
