package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** The network breaks at submit, before or after it arrived. */
@OnSiteRound
class LostSubmitIT {

    private static final String SUBMISSION = "**/submission";

    private final SiteRound round;

    LostSubmitIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aSubmitWhoseAnswerGotLostIsReportedAsWhatItWas() {
        try (Auditor auditor =
                round.auditor("Sample Team Manager 3", 1280).at("/audits").begin()) {
            auditor.answerAll("Page 3 shows it.");
            auditor.page().link(Pattern.compile("^Check your answers")).click();
            SitePage page = auditor.page();
            page.page().route(SUBMISSION, Route::abort, once());
            page.button("Submit this audit").click();
            page.page()
                    .getByText("The connection broke before the audit was submitted.")
                    .waitFor();
            page.picture("site-submit-broken");
            assertThat(page.forgive().faults()).isEmpty();

            SitePage other = auditor.anotherWindow();
            other.link(Pattern.compile("^Go on with")).click();
            arrivesOnce(page);
            seesWhatBecameOfIt(other);
        }
    }

    /** A window that was left open takes no more answers, says why, and leads on. */
    private static void seesWhatBecameOfIt(SitePage other) {
        other.field("Which words of the plan show this?").fill("Page 4, said afterwards.");
        other.link(Pattern.compile("^See what became of it")).click();
        other.heading("Submitted").waitFor();
        assertThat(other.page().getByText("said afterwards").count()).isZero();
        assertThat(other.forgive().faults()).isEmpty();
    }

    private static void arrivesOnce(SitePage page) {
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

    private static Page.RouteOptions once() {
        return new Page.RouteOptions().setTimes(1);
    }
}
