package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** Redacted papers are prepared by one person, checked by another and read by the auditor beside the form. */
@OnSiteRound
class PapersOnSiteIT {

    private static final int WIDE = 1440;
    private static final byte[] LEAKING = PaperFile.of("What the child can do", "Robin likes music");
    private static final byte[] REDACTED = PaperFile.of("What the child can do", "The child likes music");

    private final SiteRound round;

    PapersOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void papersAreUploadedByOnePersonCheckedByAnotherAndReadBesideTheForm() {
        try (Auditor support = round.auditor("Sample Business Support 1", WIDE).at("/papers", "Papers")) {
            preparesAll(support.page());
        }
        try (Auditor officer = round.auditor("Sample QA Officer 1", WIDE).at("/audits", "Your audits")) {
            waits(officer);
            checksAll(officer.page());
            reads(officer);
        }
    }

    private static void preparesAll(SitePage page) {
        looksWell(page, "list");
        int all = cases(page).count();
        assertThat(all).isPositive();
        for (int at = 0; at < all; at++) {
            cases(page).nth(at).click();
            upload(page, at == 0);
            page.link(Pattern.compile("^All papers")).click();
            page.heading("Papers").waitFor();
        }
        assertThat(page.page()
                        .getByText("Prepared by you: somebody else has to check it")
                        .count())
                .isEqualTo(all);
    }

    private static void waits(Auditor officer) {
        SitePage page = officer.page();
        assertThat(preparing(page).count()).isPositive();
        looksWell(page, "awaited");
        isPromisedNoCaseNumber(page);
        officer.begin();
        page.page().getByText("Not ready yet: case file.").waitFor();
        assertThat(couldOpen(page).count()).isZero();
        page.link(Pattern.compile("^Rounds$")).click();
        page.heading("Rounds").waitFor();
        page.link(Pattern.compile("^Children's Services case audits, April 2026"))
                .click();
        page.page().getByText(Pattern.compile("^Waiting for papers: ")).waitFor();
        looksWell(page, "board");
        page.link(Pattern.compile("^Papers$")).click();
        page.heading("Papers").waitFor();
    }

    private static Locator preparing(SitePage page) {
        return page.page().getByText("Its papers are still being prepared.");
    }

    private static Locator couldOpen(SitePage page) {
        return page.radio("Yes, I could open them");
    }

    private static Locator cases(SitePage page) {
        return page.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("case file"));
    }

    private static void upload(SitePage page, boolean withALeak) {
        page.button("Upload and search").click();
        page.page().getByText("Choose the file.").waitFor();
        page.page().getByLabel("Names to search for").fill("Robin Sample");
        page.page().getByLabel("Birth date").fill("2012-03-04");
        if (withALeak) {
            choose(page, LEAKING);
            page.page().getByText("On page 2: a name.").waitFor();
            page.forgive();
            looksWell(page, "leak");
        }
        choose(page, REDACTED);
        assertThat(page.done()).startsWith("It is prepared: nothing of what you typed was found in it.");
        page.page().getByLabel("Page 1 of 2 of the case file").waitFor();
        assertThat(page.opening("Say that it may be read").count()).isZero();
        looksWell(page, "prepared");
    }

    private static void choose(SitePage page, byte[] content) {
        page.page().setInputFiles("input[type=file]", new FilePayload("paper.pdf", "application/pdf", content));
        page.button("Upload and search").click();
    }

    private static void checksAll(SitePage page) {
        Pattern waiting = Pattern.compile("Prepared: to be checked");
        Locator rows = page.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(waiting));
        while (rows.count() > 0) {
            rows.first().getByRole(AriaRole.LINK).click();
            page.page().getByLabel("Page 1 of 2 of the case file").waitFor();
            assertThat(page.opening("Say that it may be read").isVisible()).isFalse();
            page.button("Next page").click();
            page.page().getByLabel("Page 2 of 2 of the case file").waitFor();
            page.opening("Say that it may be read").click();
            looksWell(page, "check");
            page.button("It may be read").click();
            assertThat(page.done()).startsWith("It is checked.");
            page.link(Pattern.compile("^All papers")).click();
            page.heading("Papers").waitFor();
        }
    }

    private static void reads(Auditor officer) {
        SitePage page = officer.page();
        page.link(Pattern.compile("^Your audits")).click();
        page.heading("Your audits").waitFor();
        assertThat(preparing(page).count()).isZero();
        page.link(Pattern.compile("^Go on with")).click();
        page.button("Read the case file").click();
        page.page().getByLabel("Page 1 of 2 of the case file").waitFor();
        assertThat(couldOpen(page).isVisible()).isTrue();
        looksWell(page, "beside-the-form");
        page.button("Larger").click();
        page.button("Next page").click();
        page.page().getByLabel("Page 2 of 2 of the case file").waitFor();
        page.page().setViewportSize(320, 900);
        looksWell(page, "narrow");
        page.button("Close it").click();
        assertThat(page.focused()).isEqualTo("Read the case file");
    }

    /** Papers that are read here are redacted, and so is the case's number. */
    private static void isPromisedNoCaseNumber(SitePage page) {
        page.link(Pattern.compile("^Begin")).click();
        page.heading("Before you begin").waitFor();
        assertThat(page.page().getByText("The case number comes after that").count())
                .isZero();
        page.link(Pattern.compile("^Your audits")).click();
        page.heading("Your audits").waitFor();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("papers-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
