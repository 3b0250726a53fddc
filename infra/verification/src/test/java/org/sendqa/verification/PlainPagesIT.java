package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** What anybody may read without signing in, reached from the foot of the front page on a narrow screen. */
@OnSiteRound
class PlainPagesIT {

    private final SiteRound round;

    PlainPagesIT(SiteRound round) {
        this.round = round;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Privacy", "Accessibility"})
    void aPageIsReachedFromTheFootAndLeadsBack(String name) {
        try (Auditor anybody = round.auditor("Nobody yet", 320)) {
            SitePage page = anybody.page();
            page.page().navigate(round.site() + "/");
            page.button("Sign in").waitFor();
            page.link(Pattern.compile("^" + name + "$")).click();
            page.heading(name).waitFor();
            page.picture("site-" + name.toLowerCase(Locale.ROOT));
            assertThat(page.faults()).isEmpty();
            page.link(Pattern.compile("^SEND QA$")).click();
            page.button("Sign in").waitFor();
        }
    }
}
