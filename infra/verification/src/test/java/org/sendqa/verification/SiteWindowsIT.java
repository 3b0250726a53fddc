package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One audit in two windows, and a sign-in that ends in the middle of a form. */
@ExtendWith(SiteExtension.class)
class SiteWindowsIT {

    private static final String EVIDENCE = "Which words of the plan show this?";
    private static final String EXAMPLE = "Which outcome or passage is the best or the weakest example?";

    private final SiteRound round;

    SiteWindowsIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void whoComesSecondSeesBothAnswersAndChooses() {
        try (Auditor auditor = round.auditor("Sample Team Manager 4", 1280).at("/audits").begin()) {
            SitePage first = auditor.page();
            SitePage second = auditor.anotherWindow();
            second.link(Pattern.compile("^Go on with")).click();
            first.field(EVIDENCE).fill("Page 2, said in the first window.");
            first.radio("Good").first().check();
            auditor.saved();

            second.field(EVIDENCE).fill("Page 4, said in the second window.");

            second.page().getByText("1 answer changed in another window too.").waitFor();
            assertThat(second.radio("Good").first().isChecked()).as("taken over").isTrue();
            second.picture("site-clash");
            assertThat(second.forgive().faults()).isEmpty();
            second.link(Pattern.compile("Choose which one stands")).click();
            assertThat(second.page().getByText("Page 2, said in the first window.").isVisible()).isTrue();
            second.button("Keep my answer").click();
            second.page().getByText("Draft saved 09:30").waitFor();
            first.page().close();
            second.page().reload();
            auditor.choose(second.page());
            assertThat(second.field(EVIDENCE).inputValue()).isEqualTo("Page 4, said in the second window.");
            assertThat(second.radio("Good").first().isChecked()).isTrue();
        }
    }

    @Test
    void aSignInThatEndsInTheMiddleOfAFormLosesNoAnswer() {
        try (Auditor auditor = round.auditor("Sample Team Manager 5", 1280).at("/audits").begin()) {
            SitePage page = auditor.page();
            page.page().route("**/v1/**", SiteWindowsIT::asIfExpired);
            auditor.context().route("**/sendqa/token", SiteWindowsIT::refuseToRenew);

            page.field(EXAMPLE).fill("Outcome 2 is the best.");

            page.page().getByText("Not saved yet: sign in again to save it").waitFor();
            page.picture("site-expired");
            assertThat(page.forgive().faults()).isEmpty();
            page.page().unroute("**/v1/**");
            Page popup = page.page().waitForPopup(() -> page.button("Sign in again").click());
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
