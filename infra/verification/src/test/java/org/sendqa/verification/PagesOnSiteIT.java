package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;
import org.sendqa.visitors.Visitor;

/** A list that comes page by page is shown whole, and nobody on it twice. */
@OnSiteRound
class PagesOnSiteIT {

    private static final int PAGE = 5;

    private final SiteRound round;

    PagesOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void theSiteAsksForWhatFollowsUntilNothingDoes() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1280).at("/people", "People")) {
            SitePage page = officer.page();
            int everybody = people(page);
            page.page().route("**/v1/dor/people", PagesOnSiteIT::asShortPage);
            page.link(Pattern.compile("^Calendar")).click();
            page.heading("Calendar 2025-26").waitFor();
            page.link(Pattern.compile("^People")).click();
            page.heading("People").waitFor();
            assertThat(people(page)).isEqualTo(everybody).isGreaterThan(PAGE);
        }
    }

    private static int people(SitePage page) {
        page.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Show all \\d+")))
                .click();
        return page.page().getByText(Pattern.compile("^Person: ")).count();
    }

    /** The first page as a shorter one; what follows it comes from the server. */
    private static void asShortPage(Route route) {
        ObjectNode first = (ObjectNode) new Visitor.Reply(200, route.fetch().text()).json();
        ArrayNode people = (ArrayNode) first.path("people");
        while (people.size() > PAGE) {
            people.remove(PAGE);
        }
        first.put("next", people.get(PAGE - 1).path("id").asText());
        route.fulfill(new Route.FulfillOptions().setBody(first.toString()));
    }
}
