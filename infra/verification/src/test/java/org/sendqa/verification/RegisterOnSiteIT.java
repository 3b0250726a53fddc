package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.MonthSite;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.SitePage;

/** A QA officer uploads a register on the site, looks at it and takes it. */
@OnPlayedMonth
class RegisterOnSiteIT {

    private final LocalAws aws;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    RegisterOnSiteIT(LocalAws aws) {
        this.aws = aws;
    }

    @Test
    void aFileIsLookedAtBeforeItIsTakenAndItsRefusedRowsAreShown() throws IOException {
        try (MonthSite site = new MonthSite(aws);
                Auditor officer = site.person("Sample QA Officer 1").at("/registers", "Registers")) {
            SitePage page = officer.page();
            uploads(page);
            page.heading("Look before you take it").waitFor();
            assertThat(text(page)).contains("40 rows would be accepted, 1 would be refused", "Line 42, Locality");
            looksWell(page, "preview");
            refusedRowsAreDownloaded(page);
            isFoundAgain(page, "Not taken yet", "Look before you take it");
            takesWhatNoDrawTakes(page);
            aws.settle();
            page.heading("The register is in").waitFor();
            assertThat(text(page)).contains("40 rows were accepted, 1 was refused", "Line 42, Locality");
            looksWell(page, "taken");
            isFoundAgain(page, "Taken", "The register is in");
            refusedRowsAreDownloaded(page);
        }
    }

    /** A heading and a row. */
    private static void refusedRowsAreDownloaded(SitePage page) throws IOException {
        Download rows = page.page()
                .waitForDownload(() ->
                        page.link(Pattern.compile("^Download all refused rows")).click());
        assertThat(Files.readAllLines(rows.path())).hasSize(2);
    }

    /** Its few rows look cut short: that is said before it is taken. */
    private static void takesWhatNoDrawTakes(SitePage page) {
        assertThat(text(page)).contains("so no draw takes this one");
        page.opening("Take this register").click();
        page.page().getByText("40 rows come in, and no draw takes them.").waitFor();
        page.button("Take the register").click();
    }

    private static void anotherRegisterCannotBeChosenOffline(SitePage page) {
        page.page().context().setOffline(true);
        Locator which = page.page().getByLabel("Which register?");
        String before = which.inputValue();
        which.selectOption("advice");
        page.page().getByText("The register stays the one before").waitFor();
        assertThat(which.inputValue()).isEqualTo(before);
        page.page().context().setOffline(false);
        which.selectOption("advice");
        page.page().getByText("The register stays the one before").waitFor(SitePage.HIDDEN);
        which.selectOption(before);
        page.forgive();
    }

    /** The list of uploads leads to its page again. */
    private static void isFoundAgain(SitePage page, String outcome, String heading) {
        page.link(Pattern.compile("^All uploads")).click();
        page.heading("Uploaded of late").waitFor();
        Locator row = page.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("plans.csv"))
                .first();
        assertThat(row.textContent()).contains("Sample QA Officer 1", outcome, "40 accepted, 1 refused");
        looksWell(page, "uploads");
        row.getByRole(AriaRole.LINK).click();
        page.heading(heading).waitFor();
    }

    private void uploads(SitePage page) throws IOException {
        anotherRegisterCannotBeChosenOffline(page);
        page.button("Upload and look").click();
        page.page().getByText("Choose the file.").waitFor();
        looksWell(page, "upload");
        page.page()
                .getByLabel("The file", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(oneRowFaulty());
        page.button("Upload and look").click();
        assertThat(page.done()).isEqualTo("The file has arrived and is being read.");
        aws.settle();
    }

    /** A sample of the register that no other test uploads, with one row from elsewhere. */
    private Path oneRowFaulty() throws IOException {
        List<String> good = Repository.lines(Repository.ROOT.resolve("events/registers/excerpt.csv"))
                .subList(0, 41);
        String bad = Repository.lines(Repository.ROOT.resolve("events/registers/unknown-locality.csv"))
                .getLast()
                .replace("SAMPLE-100037", "SAMPLE-900001");
        return Files.write(
                folder.resolve("plans.csv"),
                Stream.concat(good.stream(), Stream.of(bad)).toList());
    }

    private static String text(SitePage page) {
        return page.page().locator("main").innerText();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
