package org.sendqa.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.FindingsStep.Talk;

class FindingsTest {

    private static final Instant AT = Instant.parse("2026-04-28T09:00:00Z");
    private static final FindingsStep RETURNED =
            new Returned(AT, new HandedIn("answers/one", Instant.parse("2026-04-13T09:00:00Z")), 1);
    private static final FindingsStep READ = new Answered(AT, "", false);
    private static final FindingsStep HELP = new Answered(AT, "How do others do it?", true);

    @Test
    void theyAreOpenUntilTheyWereDiscussedWithNothingLeftToDo() {
        assertThat(after(RETURNED)).isEqualTo(FindingsState.NEW);
        assertThat(after(RETURNED, READ)).isEqualTo(FindingsState.READ);
        assertThat(after(RETURNED, READ, HELP)).isEqualTo(FindingsState.HELP);
        assertThat(after(RETURNED, HELP, talk("2026-06-01"))).isEqualTo(FindingsState.AGAIN);
        assertThat(after(RETURNED, HELP, talk("2026-06-01"), talk(""))).isEqualTo(FindingsState.DISCUSSED);
        assertThat(FindingsState.AGAIN.isOpen()).isTrue();
        assertThat(FindingsState.DISCUSSED.isOpen()).isFalse();
    }

    @Test
    void whoeverReadsThemAfterwardsOpensNothingAndWhoeverAsksForHelpDoes() {
        assertThat(after(RETURNED, HELP, READ)).isEqualTo(FindingsState.HELP);
        assertThat(after(RETURNED, talk(""), READ)).isEqualTo(FindingsState.DISCUSSED);
        assertThat(after(RETURNED, talk(""), HELP)).isEqualTo(FindingsState.HELP);
    }

    @Test
    void anotherVersionOfTheAuditIsNewAgain() {
        assertThat(after(RETURNED, READ, talk(""), RETURNED)).isEqualTo(FindingsState.NEW);
    }

    @Test
    void theCaseIsShownForThirtyDaysAfterwardsAndNotForEverIfNobodyTalks() {
        assertThat(all(RETURNED, talk("")).shownUntil()).isEqualTo("2026-05-28");
        assertThat(all(RETURNED).shownUntil()).isEqualTo("2026-08-26");
    }

    @Test
    void nothingShowsTheCaseAgainOnceItsTimeIsOverButAnotherVersionOfTheAudit() {
        Instant june = Instant.parse("2026-06-28T09:00:00Z");
        FindingsStep late = new Answered(june, "May I see it again?", true);
        assertThat(all(RETURNED, talk(""), late).shownUntil()).isEqualTo("2026-05-28");
        assertThat(all(RETURNED, READ, new Answered(june, "Thank you.", false)).shownUntil())
                .isEqualTo("2026-08-26");
        FindingsStep again = new Returned(june, new HandedIn("answers/two", june), 2);
        assertThat(all(RETURNED, talk(""), again).shownUntil()).isEqualTo("2026-10-26");
    }

    @Test
    void theDayOfTheNextLookIsThatOfTheLastTalk() {
        assertThat(all(RETURNED, talk("2026-06-01")).again()).contains(LocalDate.parse("2026-06-01"));
        assertThat(all(RETURNED, talk("2026-06-01"), READ).again()).contains(LocalDate.parse("2026-06-01"));
        assertThat(all(RETURNED, talk("2026-06-01"), talk("")).again()).isEmpty();
        assertThat(all(RETURNED).again()).isEmpty();
    }

    private static FindingsState after(FindingsStep... steps) {
        return all(steps).state();
    }

    private static Findings all(FindingsStep... steps) {
        Findings all = Findings.none(new CycleRef("dor", "ehc-plan-audits", "2026-04"), "audit-1", "case-worker-1");
        for (FindingsStep step : steps) {
            all = all.with(step, all.event(step, "somebody"));
        }
        return all;
    }

    private static FindingsStep talk(String again) {
        Optional<LocalDate> day = again.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(again));
        return new Discussed(AT, "team-manager-1", new Talk(LocalDate.parse("2026-04-28"), "Read two plans.", day));
    }
}
