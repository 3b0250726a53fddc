package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** Whatever somebody writes into an answer. */
@OnSiteRound
class ScriptsAreTextIT {

    private final SiteRound round;

    ScriptsAreTextIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void scriptsInWhatSomebodyWritesAreTextEverywhere() {
        String script = "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">";
        try (Auditor auditor =
                round.auditor("Sample Provision Lead 3", 1280).at("/audits").begin()) {
            SitePage page = auditor.page();
            auditor.answerAll(script);
            page.link(Pattern.compile("^Check your answers")).click();
            page.button("Submit this audit").click();
            page.heading("Submitted").waitFor();
            assertThat(page.page().getByText(script).count()).isGreaterThan(5);
            assertThat(page.page().title()).isEqualTo("Submitted – EHC plan audit – SEND QA");
            page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.button("Print").isVisible()).isFalse();
            page.picture("site-printed");
            assertThat(page.faults()).isEmpty();
        }
    }
}
