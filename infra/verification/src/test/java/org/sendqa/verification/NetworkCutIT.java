package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** The network breaks in the middle of an answer. */
@OnSiteRound
class NetworkCutIT {

    private static final String EVIDENCE = "Which words of the plan show this?";

    private final SiteRound round;

    NetworkCutIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aNetworkCutInTheMiddleOfAnAnswerLosesNothing() {
        try (Auditor auditor =
                round.auditor("Sample Team Manager 2", 1280).at("/audits").begin()) {
            SitePage page = auditor.page();
            page.field(EVIDENCE).fill("Section A quotes ");
            auditor.saved();
            auditor.context().setOffline(true);
            page.field(EVIDENCE).pressSequentially("the mother.");
            page.page().getByText("Not saved yet, trying again").waitFor();
            page.picture("site-offline");
            assertThat(page.forgive().faults()).isEmpty();

            auditor.context().setOffline(false);

            page.page().getByText("Draft saved 09:30").waitFor();
            auditor.at("/audits");
            page.link(Pattern.compile("^Go on with")).click();
            assertThat(page.field(EVIDENCE).inputValue()).isEqualTo("Section A quotes the mother.");
        }
    }
}
