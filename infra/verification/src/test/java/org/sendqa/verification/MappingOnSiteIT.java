package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A QA officer says once how a list of the council's own is read. */
@OnSiteRound
class MappingOnSiteIT {

    private final SiteRound round;

    MappingOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aHeadingRowIsPastedAndEachColumnLedToItsField() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/registers", "Registers")) {
            SitePage page = officer.page();
            page.opening("My list has other columns").click();
            page.link(Pattern.compile("^Map the columns of a new source")).click();
            page.heading("Map the columns of a new source").waitFor();
            describes(page);
            page.button("Save how it is read").click();
            page.page().getByText("which every row needs").first().waitFor();
            page.forgive();
            leads(page, "Ref", "caseNumber");
            leads(page, "Born", "ageGroup");
            looksWell(page, "mapping");
            page.button("Save how it is read").click();
            assertThat(page.done()).startsWith("Saved as version 1.");
            assertThat(page.page().getByLabel("Where does the file come from?").textContent())
                    .contains("Saved mapping: case-system");
        }
    }

    private static void describes(SitePage page) {
        page.field("A name for the source").fill("case-system");
        page.page().getByLabel("How dates are written").selectOption("dd/MM/yyyy");
        page.field("The headings of your list").fill("Ref\tBorn\tLocality\tFinalised\tPostcode");
        page.button("List these columns").click();
        page.page().getByText("5 listed below.").waitFor();
    }

    private static void leads(SitePage page, String heading, String field) {
        page.page()
                .getByLabel(heading, new Page.GetByLabelOptions().setExact(true))
                .selectOption(field);
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEqualTo(List.of());
    }
}
