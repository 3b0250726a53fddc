package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.SitePage;

/** One audit in two windows: nobody's answers vanish. */
@OnSiteRound
class TwoWindowsIT {

    private static final String EVIDENCE = "Which words of the plan show this?";

    private final SiteRound round;

    TwoWindowsIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void whoComesSecondSeesBothAnswersAndChooses() {
        try (Auditor auditor =
                round.auditor("Sample Team Manager 4", 1280).at("/audits").begin()) {
            SitePage first = auditor.page();
            SitePage second = auditor.anotherWindow();
            second.link(Pattern.compile("^Go on with")).click();
            first.field(EVIDENCE).fill("Page 2, said in the first window.");
            first.radio("Good").first().check();
            auditor.saved();

            meetsTheOtherAnswer(second);
            meetsWhatIsSavedWhileBothStand(
                    second, saves(auditor, first.radio("Good").last()));
            keepsTheSecond(second);
            meetsWhatIsSavedWhenItsWindowComesBack(
                    second, saves(auditor, first.radio("Good").nth(2)));
            first.page().close();
            isThereAfterwards(auditor, second);
        }
    }

    private static Runnable saves(Auditor auditor, Locator answer) {
        return () -> {
            answer.check();
            auditor.saved();
        };
    }

    private static void isThereAfterwards(Auditor auditor, SitePage second) {
        second.page().reload();
        auditor.choose(second.page());
        assertThat(second.field(EVIDENCE).inputValue()).isEqualTo("Page 4, said in the second window.");
    }

    private static void meetsTheOtherAnswer(SitePage second) {
        second.field(EVIDENCE).fill("Page 4, said in the second window.");

        second.page().getByText("1 answer changed in another window too.").waitFor();
        second.page().getByText("Not saved: 1 answer to choose").waitFor();
        assertThat(second.asksBeforeItCloses()).isTrue();
        assertThat(second.radio("Good").first().isChecked()).as("taken over").isTrue();
        second.picture("site-clash");
        assertThat(second.forgive().faults()).isEmpty();
    }

    /** Whoever looks at all answers sees those of the other window too, whatever is still to be chosen. */
    private static void meetsWhatIsSavedWhileBothStand(SitePage second, Runnable elsewhere) {
        Locator ungraded = second.page().getByText("(choose a grade)");
        second.link(Pattern.compile("^Check your answers")).click();
        ungraded.first().waitFor();
        int before = ungraded.count();
        elsewhere.run();
        second.link(Pattern.compile("^Back to the form")).click();
        second.link(Pattern.compile("^Check your answers")).click();
        ungraded.nth(before - 1).waitFor(SitePage.HIDDEN);
        assertThat(ungraded.count()).isEqualTo(before - 1);
        assertThat(second.faults()).isEmpty();
        second.link(Pattern.compile("^Back to the form")).click();
    }

    private static void meetsWhatIsSavedWhenItsWindowComesBack(SitePage second, Runnable elsewhere) {
        assertThat(second.radio("Good").nth(2).isChecked()).isFalse();
        elsewhere.run();
        second.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        second.page().waitForCondition(() -> second.radio("Good").nth(2).isChecked());
        assertThat(second.faults()).isEmpty();
    }

    private static void keepsTheSecond(SitePage second) {
        second.link(Pattern.compile("Choose which one stands")).click();
        assertThat(second.page().getByText("Page 2, said in the first window.").isVisible())
                .isTrue();
        second.button("Keep my answer").click();
        second.page().getByText("Draft saved 09:30").waitFor();
        assertThat(second.asksBeforeItCloses()).isFalse();
    }
}
