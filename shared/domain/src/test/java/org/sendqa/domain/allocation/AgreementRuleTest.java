package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;
import static org.sendqa.domain.allocation.People.ofForum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Level;
import org.sendqa.domain.sharing.Terms;

/** Nobody from outside is given a case without an agreement on sharing data; its audits are due on 17 April 2026. */
class AgreementRuleTest {

    private static final Slot SLOT = People.slot(1, "Ash", "elm@example.org");

    @Test
    void whoeverHasAnAgreementUntilTheAuditIsDueIsAskedLikeAnybody() {
        Auditor parent = ofForum(manager("oak", "Oak"), agreement("2026-04-01", "2026-04-17"));
        assertThat(why(parent).auditor()).contains("oak");
    }

    @Test
    void anOpenSlotSaysWhichAgreementEndedWhenAndWhatToDo() {
        assertThat(why(
                                manager("elm", "Elm"),
                                ofForum(manager("oak", "Oak"), agreement("2026-01-01", "2026-03-31")),
                                ofForum(manager("fir", "Fir"), agreement("2026-01-01", "2026-03-31")))
                        .explanation())
                .isEqualTo("Of 3 in the role manager, 1 worked on the case; the other 2 are from outside and lack an"
                        + " agreement on sharing data. The agreement with the forum ended on 31 March 2026. Record the"
                        + " new agreement on the page Agreements, then look for auditors again.");
    }

    @Test
    void anAgreementThatEndsBeforeTheAuditIsDueOrBeginsLaterOrWasNeverMadeIsNone() {
        assertThat(why(ofForum(manager("oak", "Oak"), agreement("2026-01-01", "2026-04-16")))
                        .explanation())
                .contains("The agreement with the forum ends on 16 April 2026, before the audit is due.");
        assertThat(why(ofForum(manager("oak", "Oak"), agreement("2026-04-02", "2026-12-31")))
                        .explanation())
                .contains("The agreement with the forum begins on 2 April 2026 only.");
        assertThat(why(ofForum(manager("oak", "Oak"))).explanation())
                .contains("No agreement with the forum covers this activity.");
    }

    @Test
    void noOfficerSetsItAside() {
        String sentence = "Sample oak is from outside and lacks an agreement on sharing data."
                + " No agreement with the forum covers this activity."
                + " No reason sets this rule aside; choose somebody else.";
        assertThat(HandAssignment.of(SLOT, ofForum(manager("oak", "Oak")), List.of(), Map.of()))
                .isEqualTo(new HandAssignment.Barred(HardRule.AGREEMENT, sentence));
    }

    @Test
    void whatSomebodyHasNotBegunGoesToAColleagueOnceTheirAgreementEnded() {
        var change = Reallocation.of(
                "cycle",
                List.of(new Held(SLOT, Optional.of("oak"), State.MOVABLE)),
                List.of(ofForum(manager("oak", "Oak")), manager("fir", "Fir")));
        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("fir"));
    }

    private static Assignment why(Auditor... auditors) {
        return Allocation.of("cycle", List.of(SLOT), List.of(auditors)).getFirst();
    }

    private static Agreement agreement(String from, String until) {
        Terms terms = new Terms(
                "forum", Set.of(), Level.REDACTED, LocalDate.parse(from), LocalDate.parse(until), Optional.empty());
        return new Agreement("dor", terms, 1, Optional.empty(), Revision.NONE);
    }
}
