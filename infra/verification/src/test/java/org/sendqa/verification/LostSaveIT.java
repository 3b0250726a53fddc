package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** An answer arrives, but word of that doesn't come back; another is left a moment after it was typed. */
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
            aConcernCanBeRaisedInTheMiddleOfAnAnswer(auditor.page());
        }
    }

    private static void aConcernCanBeRaisedInTheMiddleOfAnAnswer(SitePage page) {
        page.field(EVIDENCE).fill("Said once, and then");
        page.link(Pattern.compile("^Raise a safeguarding concern")).click();
        page.heading("Raise a concern").waitFor();
        page.link(Pattern.compile("^Back to the audit")).click();
        page.link(Pattern.compile("^Check your answers")).waitFor();
        assertThat(page.field(EVIDENCE).inputValue()).isEqualTo("Said once, and then");
    }

    private static void arrivesOnly(Route route, AtomicInteger lost) {
        route.fetch();
        lost.incrementAndGet();
        route.abort();
    }
}
