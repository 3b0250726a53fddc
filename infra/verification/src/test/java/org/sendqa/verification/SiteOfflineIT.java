package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The network breaks where it hurts most, and nothing is lost or sent twice. */
@ExtendWith(SiteExtension.class)
class SiteOfflineIT {

    private static final String EVIDENCE = "Which words of the plan show this?";
    private static final String SUBMISSION = "**/submission";

    private final SiteRound round;

    SiteOfflineIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aNetworkCutInTheMiddleOfAnAnswerLosesNothing() {
        try (Auditor auditor = round.auditor("Sample Team Manager 2", 1280).at("/audits").begin()) {
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

    @Test
    void aSaveWhoseAnswerGotLostIsNoClash() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 6", 1280).at("/audits").begin()) {
            AtomicInteger lost = new AtomicInteger();
            auditor.page().page().route("**/sections/*", route -> {
                route.fetch();
                lost.incrementAndGet();
                route.abort();
            }, new Page.RouteOptions().setTimes(1));

            auditor.page().field(EVIDENCE).fill("Said once.");

            auditor.page().page().getByText("Draft saved 09:30").waitFor();
            assertThat(lost.get()).isEqualTo(1);
            assertThat(auditor.page().page().getByText("changed in another window").isVisible()).isFalse();
        }
    }

    @Test
    void aSubmitWhoseAnswerGotLostIsReportedAsWhatItWas() {
        try (Auditor auditor = round.auditor("Sample Team Manager 3", 1280).at("/audits").begin()) {
            auditor.answerAll("Page 3 shows it.");
            auditor.page().link(Pattern.compile("^Check your answers")).click();
            SitePage page = auditor.page();
            page.page().route(SUBMISSION, Route::abort, once());
            page.button("Submit this audit").click();
            page.page().getByText("The connection broke before the audit was submitted.").waitFor();
            page.picture("site-submit-broken");
            assertThat(page.forgive().faults()).isEmpty();

            AtomicInteger arrived = new AtomicInteger();
            page.page().route(SUBMISSION, route -> {
                arrived.incrementAndGet();
                route.fetch();
                route.abort();
            });
            page.button("Submit this audit").click();

            page.heading("Submitted").waitFor();
            assertThat(arrived.get()).isEqualTo(1);
            assertThat(page.page().locator("main").textContent()).contains("Overall gradeGood");
        }
    }

    private static Page.RouteOptions once() {
        return new Page.RouteOptions().setTimes(1);
    }
}
