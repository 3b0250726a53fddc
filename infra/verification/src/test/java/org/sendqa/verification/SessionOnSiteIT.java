package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** Those who look at cases together keep one record of it. */
@OnSiteRound
class SessionOnSiteIT {

    private final SiteRound round;

    SessionOnSiteIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void theRecordOfASessionIsKeptByWhoeverAuditsOneOfItsCases() {
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1440).at("/audits")) {
            EnteredTheme.isSaid(officer.page());
            asksForTheDeclarationFirst(officer.page());
            EnteredTheme.isSaid(officer.begin().page());
            keepsTheRecord(officer.page());
            bothRecordsStand(officer);
        }
        try (Auditor officer = round.auditor("Sample QA Officer 1", 1440).at("/rounds", "Rounds")) {
            SitePage page = officer.page();
            page.link(Pattern.compile("^Children's Services case audits, April 2026"))
                    .click();
            page.page()
                    .getByText(Pattern.compile(": Everybody who sat on it agreed$"))
                    .first()
                    .waitFor();
            looksWell(page, "board");
        }
    }

    private static void asksForTheDeclarationFirst(SitePage page) {
        String begin = page.link(Pattern.compile("^Begin: ")).innerText();
        page.page()
                .getByText(begin.replace("Begin: ", "The session on "), new Page.GetByTextOptions().setExact(true))
                .click();
        page.link(Pattern.compile("^Open the audit$")).waitFor();
        assertThat(page.button("Save the record").count()).isZero();
        looksWell(page, "undeclared");
        page.link(Pattern.compile("^Your audits$")).click();
        page.heading("Your audits").waitFor();
    }

    private static SitePage record(SitePage page) {
        page.link(Pattern.compile("^The record of the session")).click();
        page.heading("The record of the session").waitFor();
        return page;
    }

    private static void keepsTheRecord(SitePage page) {
        record(page);
        assertThat(page.link(Pattern.compile("your audit")).count()).isPositive();
        looksWell(page, "empty");
        fillIn(page);
        narrow(page);
        page.button("Save the record").click();
        assertThat(page.done()).startsWith("The record is saved.");
        assertThat(page.page().getByText("Before its audits can be handed in").count())
                .isZero();
        looksWell(page, "whole");
        page.link(Pattern.compile("^Back to the audit")).click();
        page.page()
                .getByText(Pattern.compile("(\\d+) of \\1 cases with an outcome"))
                .waitFor();
    }

    private static void bothRecordsStand(Auditor officer) {
        SitePage first = record(officer.page());
        SitePage second = officer.anotherWindow();
        second.page().navigate(first.page().url());
        officer.choose(second.page());
        second.heading("The record of the session").waitFor();
        second.button("Save the record").click();
        assertThat(second.done()).startsWith("The record is saved.");
        Locator orders = first.page().getByLabel(Pattern.compile("looked at as number$"));
        orders.nth(0).fill("2");
        orders.nth(1).fill("1");
        first.button("Save the record").click();
        first.page()
                .getByText("Somebody else saved the record while you wrote.")
                .waitFor();
        assertThat(first.page().getByText("Held on 1 April 2026").count()).isEqualTo(2);
        assertThat(orders.nth(0).inputValue()).isEqualTo("2");
        first.forgive();
        looksWell(first, "clash");
        first.button("Save the record").click();
        assertThat(first.done()).startsWith("The record is saved.");
    }

    private static void fillIn(SitePage page) {
        page.page().getByLabel("On which day was it?").fill("2026-04-01");
        page.page().getByLabel(Pattern.compile("^Sample QA Officer 1, ")).check();
        page.page().getByLabel(Pattern.compile("^Sample Service Manager 1, ")).check();
        Locator outcomes =
                page.page().getByRole(AriaRole.RADIO).and(page.page().getByLabel("Everybody who sat on it agreed"));
        for (Locator outcome : outcomes.all()) {
            outcome.check();
        }
        Locator orders = page.page().getByLabel(Pattern.compile("looked at as number$"));
        int cases = orders.count();
        orders.last().fill("1");
        page.button("Save the record").click();
        page.page().getByText("Give each case a number of its own from 1 to").waitFor();
        looksWell(page, "refused");
        for (int at = 0; at < cases; at++) {
            orders.nth(at).fill(Integer.toString(cases - at));
        }
    }

    private static void narrow(SitePage page) {
        page.page().setViewportSize(320, 900);
        looksWell(page, "narrow");
        page.page().setViewportSize(1440, 900);
    }

    private static void looksWell(SitePage page, String picture) {
        page.picture("session-" + picture);
        assertThat(page.faults()).as(picture).isEmpty();
    }
}
