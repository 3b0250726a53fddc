package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A QA officer records an agreement on sharing data and withdraws it again. */
@OnSiteRound
class AgreementsOnSiteIT {

    private static final String WITH = "Bournemouth, Christchurch and Poole Council";

    private final SiteRound round;

    AgreementsOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void anAgreementIsRecordedAndWithdrawn() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/agreements", "Agreements")) {
            SitePage page = officer.page();
            record(page);
            assertThat(page.done()).isEqualTo("The agreement with " + WITH + " is on record.");
            page.page().getByText("Holds").waitFor();
            looksWell(page, "agreements");
        }
        itFitsASmallScreen();
    }

    /** The last day before the first one is told, and what was filled in stays. */
    private static void record(SitePage page) {
        page.opening("Record an agreement").click();
        page.page().getByLabel("With whom?").selectOption(WITH);
        page.page().getByLabel("Audits of health advice").check();
        page.radio("Redacted").check();
        page.page().getByLabel("First day").fill("2026-01-01");
        page.page().getByLabel("Last day").fill("2025-12-31");
        page.button("Record this agreement").click();
        page.page().getByText("It ends before it begins; check both days.").waitFor();
        looksWell(page.forgive(), "agreement-refused");
        page.page().getByLabel("Last day").fill("2098-12-31");
        page.button("Record this agreement").click();
    }

    private void itFitsASmallScreen() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 320).at("/agreements", "Agreements")) {
            SitePage page = officer.page();
            page.opening("Withdraw the agreement with " + WITH).click();
            looksWell(page, "narrow-agreements");
            page.button("Withdraw this agreement").click();
            assertThat(page.done()).isEqualTo("The agreement with " + WITH + " is withdrawn.");
            page.page().getByText("Withdrawn on").waitFor();
        }
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEqualTo(List.of());
    }
}
