package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A QA officer lets an auditor practise, who hands the form in; what came of it is looked at and erased. */
@OnSiteRound
class PracticeOnSiteIT {

    private static final String AUDITOR = "Sample Team Manager 5";
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("^Side by side: EHC plan audits");

    private final SiteRound round;

    PracticeOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aFormIsTriedOnAnInventedPlanAndNothingOfItIsLeft() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/instruments", "Instruments")) {
            opens(officer.page());
            practises();
            isThereForNobody("Sample Team Manager 4");
            looksAndEnds(officer.page());
        }
        isThereForNobody(AUDITOR);
    }

    /** With the keyboard alone. */
    private static void opens(SitePage page) {
        page.link(Pattern.compile("^Practice$")).click();
        page.heading("What can be practised").waitFor();
        page.opening("Open practice: EHC plan audits").focus();
        page.page().keyboard().press("Enter");
        looksWell(page, "office-practice");
        page.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(AUDITOR).setExact(true))
                .focus();
        page.page().keyboard().press("Space");
        page.button("Open this practice").focus();
        page.page().keyboard().press("Enter");
        assertThat(page.done()).startsWith("Practice of “EHC plan audits” is open. Nobody was mailed");
        page.page().getByText("after 1 May 2026, if nobody ends it before").waitFor();
        looksWell(page, "office-practice-open");
    }

    private void practises() {
        try (Auditor auditor = round.auditor(AUDITOR, 1280).at("/audits")) {
            SitePage page = auditor.page();
            page.heading("Practice").waitFor();
            looksWell(page, "site-work-practice");
            page.link(Pattern.compile("^Practise: EHC plan audits")).click();
            page.heading("Practice plan A").waitFor();
            isMarked(page);
            looksWell(page, "site-practice");
            raisesNothing(page);
            auditor.answerAll("Section E, the first outcome");
            page.page().setViewportSize(320, 900);
            looksWell(page, "narrow-practice");
            page.link(Pattern.compile("^Check your answers")).click();
            page.button("Submit this audit").click();
            page.heading("Submitted").waitFor();
            isMarked(page);
            looksWell(page, "site-practice-receipt");
        }
    }

    /** Where a concern would be raised stands the way that counts, and nothing to fill in. */
    private static void raisesNothing(SitePage page) {
        page.link(Pattern.compile("^Raise a safeguarding concern")).click();
        page.heading("First: your own safeguarding route").waitFor();
        assertThat(page.page().getByRole(AriaRole.TEXTBOX).count()).isZero();
        looksWell(page, "site-practice-concern");
        page.link(Pattern.compile("^Back to the form")).click();
        page.heading("Practice plan A").waitFor();
    }

    private void isThereForNobody(String name) {
        try (Auditor other = round.auditor(name, 1280).at("/practice/dor/ehc-plan-audits", "Not found")) {
            assertThat(other.page().forgive().faults()).isEmpty();
        }
    }

    private static void looksAndEnds(SitePage page) {
        page.link(Pattern.compile("^All instruments$")).click();
        page.link(Pattern.compile("^Practice$")).click();
        page.link(SIDE_BY_SIDE).click();
        page.page().getByText("1 auditor answered on the same invented case").waitFor();
        page.page().setViewportSize(320, 900);
        looksWell(page, "office-side-by-side");
        page.link(Pattern.compile("^Practice$")).click();
        page.opening("End practice: EHC plan audits").click();
        page.button("End this practice").click();
        assertThat(page.done()).endsWith("and what was tried is erased.");
        assertThat(page.heading("Open now").count()).isZero();
        looksWell(page, "narrow-office-practice");
    }

    private static void isMarked(SitePage page) {
        assertThat(page.page().getByText("Practice: nothing here counts.").isVisible())
                .isTrue();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture(picture);
        assertThat(page.faults()).as(picture).isEqualTo(List.of());
    }
}
