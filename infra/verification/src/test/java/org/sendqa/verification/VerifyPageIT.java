package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sendqa.domain.sampling.SizedCertificate;
import org.sendqa.local.demo.PlayedMonth;
import org.sendqa.local.web.FrontDoor;
import org.sendqa.visitors.Browser;
import org.sendqa.visitors.Repository;

/** The page is used in a browser, served as the local AWS serves it. */
@OnPlayedMonth
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPageIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final Path certificate;
    private final Path design;
    private final FrontDoor door = FrontDoor.start(0);
    private final Browser browser = new Browser();

    VerifyPageIT(PlayedMonth month) {
        certificate = month.file("certificates/team-managers.json");
        design = month.file("designs/team-managers.json");
        door.serve(Repository.ROOT.resolve("infra/site/dist"));
    }

    @Test
    void aCertificatesFileIsShownToBeValidWithItsStrata() {
        for (int width : new int[] {WIDE, NARROW}) {
            VerifyPage page = open(width);
            page.picture("verify-%d.png".formatted(width));
            assertThat(page.faults()).isEmpty();

            page.choose(certificate);

            assertThat(page.verdict()).isEqualTo("VALID: the draw fell as this certificate says");
            assertThat(page.page()
                            .locator("#result tbody")
                            .first()
                            .locator("tr")
                            .count())
                    .isEqualTo(6);
            assertThat(page.page().locator("#result ol").textContent()).contains("took its place (moved)");
            holdsAgainstTheDesign(page);
            page.picture("verify-valid-%d.png".formatted(width));
            assertThat(page.faults()).isEmpty();
        }
    }

    private void holdsAgainstTheDesign(VerifyPage page) {
        page.chooseDesign(design);
        assertThat(page.verdict()).startsWith("VALID");
        assertThat(page.page().locator("#result ul").first().textContent())
                .contains("The design is the one", "Each stratum's size is what the design asks for");
    }

    @Test
    void aChangedCertificateIsRefusedWithTheFirstThingThatDiffers() throws IOException {
        VerifyPage page = open(NARROW);

        page.paste(Files.readString(certificate).replace("\"moved\"", "\"died\""));

        assertThat(page.verdict()).startsWith("NOT VALID");
        assertThat(page.page().locator(".sentence").textContent()).startsWith("digest says sha256:");
        page.picture("verify-differs.png");
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void anotherFileIsRefusedInASentence() {
        VerifyPage page = open(WIDE);

        page.choose(Repository.ROOT.resolve("README.md"));

        assertThat(page.verdict()).startsWith("NOT VALID");
        assertThat(page.page().locator(".sentence").textContent())
                .isEqualTo("Line 1, column 1: '#' stands where a value must come.");
        page.choose(certificate);
        page.chooseDesign(Repository.ROOT.resolve("README.md"));
        assertThat(page.verdict()).startsWith("NOT VALID");
        assertThat(page.page().locator(".sentence").textContent()).startsWith("The design has the digest sha256:");
    }

    @Test
    void theKeyboardIsEnough() throws IOException {
        VerifyPage page = open(WIDE);
        var keyboard = page.page().keyboard();
        for (int tab = 0; tab < 4; tab++) {
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        keyboard.press("Tab");
        keyboard.insertText(Files.readString(certificate));
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.press("Enter");

        assertThat(page.verdict()).startsWith("VALID");
        assertThat(page.page().evaluate("document.activeElement.textContent")).isEqualTo(page.verdict());
        assertThat(page.page().getByRole(AriaRole.STATUS).textContent()).isEqualTo(page.verdict());
    }

    @Test
    void nothingChosenIsSaid() {
        VerifyPage page = open(WIDE);

        page.page().locator("button").click();

        assertThat(page.page().locator("#status").textContent()).startsWith("Choose a certificate's file first");
    }

    @Test
    void theLargestAuthorityIsVerified() throws IOException {
        Path large = Path.of("target/pages/large.json");
        Files.createDirectories(large.getParent());
        Files.write(large, SizedCertificate.of(20_635, 1_824).text().getBytes(UTF_8));
        VerifyPage page = open(WIDE);

        page.choose(large);

        assertThat(page.verdict()).startsWith("VALID");
        assertThat(page.page().locator("#result p").first().textContent())
                .isEqualTo("1,824 of 20,635 cases were drawn, by lot and not by hand.");
    }

    private VerifyPage open(int width) {
        return VerifyPage.open(browser, door.uri(), width);
    }

    @AfterAll
    void close() {
        browser.close();
        door.close();
    }
}
