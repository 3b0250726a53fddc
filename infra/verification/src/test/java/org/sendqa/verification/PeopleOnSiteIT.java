package org.sendqa.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** Who works here is kept on the site: by QA officers, and who is one of those by administrators alone. */
@OnSiteRound
class PeopleOnSiteIT {

    private final SiteRound round;

    PeopleOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void anOfficerListsSomebodyWhoSignsInAtOnce() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/people", "People")) {
            SitePage page = officer.page();
            page.opening("Upload a list of people").click();
            upload(page, "panel-chair-9,Sample Panel Chair 9,,panel-chair");
            page.page().getByText("panel-chair-9 has no e-mail address").waitFor();
            looksWell(page.forgive(), "people-refused");
            upload(
                    page,
                    "panel-chair-9,Sample Panel Chair 9,chair-9@dorset.example.org;nine@home.example.org,panel-chair");
            assertThat(page.done()).isEqualTo("1 person joined, 0 changed, 0 as they were.");
            page.page().getByLabel("Find somebody").fill("Chair 9");
            Stream.of("Person: panel-chair-9", "Hasn’t signed in yet", "nine@home.example.org", "1 of ")
                    .forEach(text -> page.page().getByText(text).waitFor());
        }
        try (Auditor chair = round.auditor("chair-9@dorset.example.org", 1280).at("/audits")) {
            assertThat(chair.faults()).isEmpty();
        }
    }

    @Test
    void anAdministratorBeginsWithThePeopleAndMakesSomebodyAnOfficer() {
        try (Auditor administrator = round.auditor("Sample Administrator 1", 1280)) {
            SitePage page = administrator.page();
            page.page().navigate(round.site() + "/");
            page.button("Sign in").click();
            administrator.choose(page.page());
            page.heading("People").waitFor();
            page.page().getByText("As an administrator you say who works here").waitFor();
            page.opening("Upload a list of people").click();
            upload(page, "qa-officer-8,Sample QA Officer 8,officer-8@dorset.example.org,qa-officer");
            assertThat(page.done()).isEqualTo("1 person joined, 0 changed, 0 as they were.");
            looksWell(page, "people");
            page.link(Pattern.compile("^Concerns")).click();
            page.heading("Concerns").waitFor();
            assertThat(page.faults()).isEmpty();
        }
    }

    private static void upload(SitePage page, String row) {
        byte[] list = ("Person,Name,E-mail,Roles\n" + row + "\n").getBytes(UTF_8);
        page.page().setInputFiles("input[type=file]", new FilePayload("people.csv", "text/csv", list));
        page.button("Take this list").click();
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("office-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
