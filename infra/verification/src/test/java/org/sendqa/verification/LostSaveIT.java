package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An answer arrives, but word of that doesn't come back. */
@OnSiteRound
class LostSaveIT {

    private static final String EVIDENCE = "Which words of the plan show this?";

    private final SiteRound round;

    LostSaveIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aSaveWhoseAnswerGotLostIsNoClash() {
        try (Auditor auditor =
                round.auditor("Sample Provision Lead 6", 1280).at("/audits").begin()) {
            Page page = auditor.page().page();
            AtomicInteger lost = new AtomicInteger();
            page.route("**/sections/*", route -> arrivesOnly(route, lost), new Page.RouteOptions().setTimes(1));

            auditor.page().field(EVIDENCE).fill("Said once.");

            page.getByText("Draft saved 09:30").waitFor();
            assertThat(lost.get()).isEqualTo(1);
            assertThat(page.getByText("changed in another window").isVisible()).isFalse();
        }
    }

    private static void arrivesOnly(Route route, AtomicInteger lost) {
        route.fetch();
        lost.incrementAndGet();
        route.abort();
    }
}
