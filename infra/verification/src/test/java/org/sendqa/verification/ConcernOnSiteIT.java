package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** An auditor raises what can't wait from a page of the form; an officer comes from the mail and sees to it. */
@OnSiteRound
class ConcernOnSiteIT {

    private static final int NARROW = 320;
    private static final String WORDS = "A sample child says that nobody <b>collects</b> them.";

    private final SiteRound round;

    ConcernOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void whatCantWaitIsRaisedReadAndAcknowledged() {
        raise();
        round.settle();
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/concerns", "Concerns")) {
            Locator row = officer.page()
                    .page()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("Safeguarding concern"));
            assertThat(row.textContent())
                    .contains("To be acknowledged by", "The mail was sent")
                    .doesNotContain(WORDS);
            looksWell(officer.page(), "concerns");
            SitePage concern = fromTheMail(officer);
            concern.page().getByText(WORDS).waitFor();
            looksWell(concern, "concern");
            concern.button("Acknowledge: I see to it").click();
            assertThat(concern.done()).startsWith("Acknowledged.");
            looksWell(concern, "concern-acknowledged");
            assertNobodyElseReadsIt(concern.page().url());
        }
    }

    private void raise() {
        try (Auditor auditor = round.auditor("Sample Provision Lead 6", NARROW).at("/audits")) {
            SitePage page = auditor.page();
            page.link(Pattern.compile("^(Begin|Go on with|Look at)")).click();
            page.link(Pattern.compile("^Raise a safeguarding concern")).click();
            page.heading("Raise a concern").waitFor();
            assertThat(page.page().locator(".routes").textContent())
                    .contains("ring 999", "LADO", "isn't given in your authority's framework");
            looksWell(page, "raise");
            page.button("Raise it now").click();
            page.page().getByText("Choose what it is.").waitFor();
            page.radio("A safeguarding concern").check();
            page.field("What have you seen?").fill(WORDS);
            page.button("Raise it now").dblclick();
            assertThat(page.done()).startsWith("It is raised. Told now: ").contains("team manager", "QA officer");
            assertThat(page.page().getByText("Told, not acknowledged yet").count())
                    .isEqualTo(1);
            looksWell(page, "raised");
            page.link(Pattern.compile("^Back to the audit")).click();
            page.link(Pattern.compile("^Raise a safeguarding concern")).waitFor();
        }
    }

    /** The mail says nothing of it, and opening its link changes nothing. */
    private SitePage fromTheMail(Auditor officer) {
        Page window = officer.page().page();
        window.navigate(officer.mailbox());
        window.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("qa-officer-1@dorset.example.org"))
                .filter(new Locator.FilterOptions().setHasText("A safeguarding concern needs you"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        Locator letter = window.frameLocator("iframe").locator("body");
        assertThat(letter.textContent()).doesNotContain("sample child", "SAMPLE-");
        Page opened =
                window.waitForPopup(() -> letter.getByText("Sign in, read it").click());
        SitePage concern = new SitePage(opened, round.address());
        officer.choose(opened);
        concern.heading("Safeguarding concern").waitFor();
        assertThat(concern.page().getByText("To be acknowledged by").count()).isEqualTo(1);
        return concern;
    }

    private void assertNobodyElseReadsIt(String address) {
        String path = address.substring(round.site().toString().length());
        try (Auditor auditor = round.auditor("Sample Provision Lead 6", NARROW).at(path, "Not found")) {
            assertThat(auditor.page().page().getByText(WORDS).count()).isZero();
            assertThat(auditor.page().forgive().faults()).isEmpty();
        }
    }

    private static void looksWell(SitePage page, String picture) {
        assertThat(page.faults()).isEmpty();
        page.picture(picture);
    }
}
