package org.sendqa.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.session.CaseOutcome.AGREED;
import static org.sendqa.domain.session.CaseOutcome.OPEN;
import static org.sendqa.domain.session.Samples.DAY;
import static org.sendqa.domain.session.Samples.OPENED;
import static org.sendqa.domain.session.Samples.TODAY;
import static org.sendqa.domain.session.Samples.agreed;
import static org.sendqa.domain.session.Samples.sitter;
import static org.sendqa.domain.session.Samples.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private final Agenda agenda = Samples.agenda();

    @Test
    void aRecordOfPeopleWithNoHandInTheCasesStands() {
        assertThat(faults(agreed(agenda, "panel-1", "panel-2"))).isEmpty();
    }

    @Test
    void whoeverHadAHandInACaseMustStepOutOfItAndMaySitOnTheOthers() {
        SessionRecord record = agreed(agenda, "panel-1", "panel-2", "panel-3");
        Sitter hand = sitter("panel-3", "case-2");
        assertThat(faults(record, hand))
                .containsExactly("Sample panel-3 had a hand in case 2, declared an interest in it,"
                        + " or is too near to those who did: say that they stepped out of it.");
        assertThat(faults(without("panel-3", "case-2", AGREED, record), hand)).isEmpty();
    }

    @Test
    void anOutcomeTakesItsQuorumAndACaseWithoutOneMayWait() {
        SessionRecord record = agreed(agenda, "panel-1", "panel-2");
        Sitter hand = sitter("panel-2", "case-3");
        assertThat(faults(without("panel-2", "case-3", AGREED, record), hand))
                .containsExactly("Case 3 has an outcome, but only 1 of the 2 people it takes sat on it:"
                        + " leave its outcome open until enough have looked at it.");
        assertThat(faults(without("panel-2", "case-3", OPEN, record), hand)).isEmpty();
    }

    @Test
    void theFrontLineComesForItsOwnCasesOnlyAndDoesNotCount() {
        Sitter worker = sitter("worker-1", "case-2", "case-3");
        SessionRecord everywhere = agreed(agenda, "panel-1", "panel-2", "worker-1");
        assertThat(faults(everywhere, worker))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "Sample worker-1 comes for the cases that they work on, and case 2 isn't known as one of them");
        SessionRecord alone = agreed(agenda, "panel-1", "worker-1");
        SessionRecord own = without("worker-1", "case-3", OPEN, without("worker-1", "case-2", OPEN, alone));
        assertThat(faults(own, worker)).singleElement().asString().startsWith("Case 1 has an outcome, but only 1 of");
    }

    @Test
    void everyCaseIsNamedOnce() {
        SessionRecord whole = agreed(agenda, "panel-1", "panel-2");
        List<SessionCase> two = whole.cases().subList(0, 2);
        SessionCase third = new SessionCase("case-9", List.of(), OPEN);
        assertThat(faults(new SessionRecord(DAY, whole.attended(), two)))
                .containsExactly("Name each of the session's 3 cases once, in the order in which they were looked at.");
        assertThat(faults(new SessionRecord(DAY, whole.attended(), List.of(two.get(0), two.get(1), two.get(1)))))
                .hasSize(1);
        assertThat(faults(new SessionRecord(DAY, whole.attended(), List.of(two.get(0), two.get(1), third))))
                .hasSize(1);
        assertThat(faults(new SessionRecord(DAY, whole.attended(), whole.cases().reversed())))
                .isEmpty();
    }

    @Test
    void itWasHeldWhileTheRoundRanAndNotAfterToday() {
        assertThat(faults(on(TODAY))).isEmpty();
        assertThat(faults(on(OPENED))).isEmpty();
        assertThat(faults(on(TODAY.plusDays(1)))).hasSize(1);
        assertThat(faults(on(OPENED.minusDays(1)))).hasSize(1);
    }

    @Test
    void onlyPeopleOfItsRolesComeEachOnceAndOnlyWhoCameStepsOut() {
        assertThat(faults(agreed(agenda, "panel-1", "panel-2", "stranger-1")))
                .singleElement()
                .asString()
                .startsWith("'stranger-1' was in none of the roles");
        assertThat(faults(agreed(agenda, "panel-1", "panel-2", "panel-2"))).contains("Name everybody who came once.");
        SessionRecord twice = without("panel-2", "case-1", OPEN, agreed(agenda, "panel-1", "panel-2", "panel-3"));
        assertThat(faults(without("panel-2", "case-1", OPEN, twice)))
                .containsExactly("Name everybody who stepped out of a case once.");
        assertThat(faults(without("panel-3", "case-1", AGREED, agreed(agenda, "panel-1", "panel-2"))))
                .containsExactly("'panel-3' stepped out but isn't among those who came; add them there.");
    }

    private SessionRecord on(LocalDate day) {
        SessionRecord record = agreed(agenda, "panel-1", "panel-2");
        return new SessionRecord(day, record.attended(), record.cases());
    }

    /** With the panel's three and the given one, who may be one of them. */
    private List<String> faults(SessionRecord record, Sitter... given) {
        List<String> known = Stream.of(given).map(one -> one.person().id()).toList();
        List<Sitter> panel = Stream.of(sitter("panel-1"), sitter("panel-2"), sitter("panel-3"))
                .filter(one -> !known.contains(one.person().id()))
                .toList();
        List<Sitter> all = Stream.concat(panel.stream(), Stream.of(given)).toList();
        return new SessionRules(agenda, all).faults(record, TODAY);
    }
}
