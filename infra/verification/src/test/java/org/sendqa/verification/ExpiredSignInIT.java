package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** A sign-in that ends in the middle of a form. */
@OnSiteRound
class ExpiredSignInIT {

    private static final String EXAMPLE = "Which outcome or passage is the best or the weakest example?";

    private final SiteRound round;

    ExpiredSignInIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void aSignInThatEndsInTheMiddleOfAFormLosesNoAnswer() {
        try (Auditor auditor =
                round.auditor("Sample Team Manager 5", 1280).at("/audits").begin()) {
            SitePage page = auditor.page();
            page.page().route("**/v1/**", ExpiredSignInIT::asIfExpired);
            auditor.context().route("**/sendqa/token", ExpiredSignInIT::refuseToRenew);

            page.field(EXAMPLE).fill("Outcome 2 is the best.");

            page.page().getByText("Not saved yet: sign in again to save it").waitFor();
            page.picture("site-expired");
            assertThat(page.forgive().faults()).isEmpty();
            page.page().unroute("**/v1/**");
            Page popup =
                    page.page().waitForPopup(() -> page.button("Sign in again").click());
            auditor.choose(popup);
            page.page().getByText("Draft saved 09:30").waitFor();
            assertThat(page.field(EXAMPLE).inputValue()).isEqualTo("Outcome 2 is the best.");
            assertThat(page.button("Sign in again").count()).isZero();
        }
    }

    /** The API itself refuses it. */
    private static void asIfExpired(Route route) {
        Map<String, String> headers = new HashMap<>(route.request().headers());
        headers.put("authorization", "Bearer expired");
        route.resume(new Route.ResumeOptions().setHeaders(headers));
    }

    private static void refuseToRenew(Route route) {
        if (String.valueOf(route.request().postData()).contains("grant_type=refresh_token")) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(400)
                    .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                    .setBody("{}"));
        } else {
            route.resume();
        }
    }
}
