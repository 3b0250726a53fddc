package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** An auditor who had a hand in the case. */
@OnSiteRound
class GivenBackOnSiteIT {

    private final SiteRound round;

    GivenBackOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void whoeverHadAHandInTheCaseGivesItBack() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 4", 1280).at("/audits")) {
            SitePage page = auditor.page();
            page.link(Pattern.compile("^Begin")).click();
            page.radio("Knows the family").check();
            page.button("Declare").click();
            page.heading("This audit isn't yours any more").waitFor();
            assertThat(page.faults()).isEmpty();
            page.link(Pattern.compile("^Your audits")).click();
            page.page().getByText("You have nothing to do at the moment.").waitFor();
            page.page().navigate(round.site() + "/audits/dor/ehc-plan-audits-2026-04-9999");
            auditor.choose(page.page());
            page.heading("Not found").waitFor();
            assertThat(page.forgive().faults()).isEmpty();
            page.button("Sign out").click();
            page.button("Sign in").waitFor();
            assertThat(page.page().evaluate("sessionStorage.length + localStorage.length"))
                    .isEqualTo(0);
        }
    }
}
