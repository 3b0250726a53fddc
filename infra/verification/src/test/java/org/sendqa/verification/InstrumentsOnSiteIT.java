package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.testing.PlainForm;
import org.sendqa.testing.SampleForm;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A QA officer uploads a form, tries it, approves it, and withdraws it. */
@OnSiteRound
class InstrumentsOnSiteIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SiteRound round;

    InstrumentsOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aFormIsPutRightTriedApprovedAndWithdrawn() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/instruments", "Instruments")) {
            SitePage page = officer.page();
            looksWell(page, "instruments");
            page.opening("Upload a version").click();
            upload(
                    page,
                    new SampleForm()
                            .with("survey", 5, "select_one cheks|wishes|Are there wishes?")
                            .bytes());
            page.page().getByText("did you mean 'checks'?").waitFor();
            looksWell(page.forgive(), "form-refused");
            fromASurveyTool(page);
            upload(page, new SampleForm().bytes());
            assertThat(page.done()).startsWith("It is proposed.");
            page.heading("Questions added").waitFor();
            tryIt(page);
            looksWell(page, "form");
            approve(page);
        }
        itFitsASmallScreen();
    }

    private void itFitsASmallScreen() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 320).at("/instruments", "Instruments")) {
            SitePage page = officer.page();
            looksWell(page, "narrow-instruments");
            page.link(Pattern.compile("^EHC plan audit: Version 2, in force")).click();
            page.heading("EHC plan audit, version 2").waitFor();
            assertThat(page.opening("Approve this version").count()).isZero();
            looksWell(page, "narrow-form");
            withdraw(page);
        }
    }

    /** The one before it counts again. */
    private static void withdraw(SitePage page) {
        page.opening("Withdraw this version").click();
        page.button("Withdraw version 2").click();
        page.page().getByText("Say why.").waitFor();
        page.field("Why?").fill("A question is missing");
        page.button("Withdraw version 2").click();
        assertThat(page.done()).isEqualTo("Version 2 of “EHC plan audit” is withdrawn.");
        page.page().getByText("A question is missing").waitFor();
        assertThat(page.opening("Withdraw this version").count()).isZero();
        looksWell(page, "narrow-form-withdrawn");
        page.link(Pattern.compile("^All instruments")).click();
        page.link(Pattern.compile("^EHC plan audit: Version 1, in force")).waitFor();
        page.link(Pattern.compile("^EHC plan audit: Version 2, withdrawn")).waitFor();
    }

    /** It comes in, and the officer is told what was left aside. */
    private static void fromASurveyTool(SitePage page) {
        upload(page, PlainForm.bytes());
        assertThat(page.done()).startsWith("It is proposed.");
        page.heading("How the workbook was read").waitFor();
        page.page().getByText("column H (appearance)").waitFor();
        looksWell(page, "form-remarks");
        page.link(Pattern.compile("^All instruments")).click();
        page.opening("Upload a version").click();
    }

    private static void upload(SitePage page, byte[] form) {
        page.page().setInputFiles("input[type=file]", new FilePayload("form.xlsx", WORKBOOK, form));
        page.button("Upload this form").click();
    }

    /** A question that hangs on another one comes when that is answered. */
    private static void tryIt(SitePage page) {
        assertThat(page.field("What stands there instead?").isVisible()).isFalse();
        page.page()
                .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.field("What stands there instead?").fill("Only what the school wants");
    }

    /** With the keyboard alone. */
    private static void approve(SitePage page) {
        page.opening("Approve this version").focus();
        page.page().keyboard().press("Enter");
        page.page().keyboard().press("Tab");
        assertThat(page.focused()).isEqualTo("Approve version 2");
        page.page().keyboard().press("Enter");
        assertThat(page.done())
                .isEqualTo("Version 2 of “EHC plan audit” is in force for rounds announced from now on.");
        page.page().getByText("Version 2, in force").waitFor();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEqualTo(List.of());
    }
}
