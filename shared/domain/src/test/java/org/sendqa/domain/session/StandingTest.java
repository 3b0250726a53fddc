package org.sendqa.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.session.CaseOutcome.OPEN;
import static org.sendqa.domain.session.Samples.agreed;
import static org.sendqa.domain.session.Samples.audit;
import static org.sendqa.domain.session.Samples.submitted;
import static org.sendqa.domain.session.Samples.without;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;

class StandingTest {

    private final Agenda agenda = Samples.agenda();
    private final SessionRecord whole = agreed(agenda, "panel-1", "panel-2");
    private final SessionRecord open = without("panel-2", "case-2", OPEN, whole);
    private final Standing nothing = new Standing(agenda, Optional.empty());

    @Test
    void aRecordIsWholeOnceEveryCaseHasItsOutcome() {
        assertThat(nothing.missing()).containsExactly("Session 1 has no record yet.");
        assertThat(nothing.outcomes()).isZero();
        assertThat(after(nothing, open).missing()).containsExactly("Case 2 has no outcome yet.");
        assertThat(after(nothing, open).outcomes()).isEqualTo(2);
        assertThat(after(nothing, whole).missing()).isEmpty();
    }

    @Test
    void aCaseThatCameLaterMissesItsOutcome() {
        Standing later = new Standing(
                Samples.agenda(audit(1), audit(2), audit(4)),
                after(nothing, whole).session());
        assertThat(later.missing()).containsExactly("Case 4 has no outcome yet.");
    }

    @Test
    void whatIsWholeStaysSo() {
        Standing recorded = after(nothing, whole);
        assertThat(recorded.wouldLose(open)).isTrue();
        assertThat(recorded.wouldLose(whole)).isFalse();
        assertThat(after(nothing, open).wouldLose(open)).isFalse();
    }

    @Test
    void itIsOverWithTheLastOfItsAudits() {
        assertThat(new Standing(Samples.agenda(submitted(1), audit(2)), Optional.empty()).isOver())
                .isFalse();
        assertThat(new Standing(Samples.agenda(submitted(1), submitted(2)), Optional.empty()).isOver())
                .isTrue();
    }

    @Test
    void casesStandInTheOrderOnRecordThenByTheirNumbers() {
        SessionRecord reversed =
                new SessionRecord(Samples.DAY, whole.attended(), whole.cases().reversed());
        Standing recorded = after(nothing, reversed);
        assertThat(agenda.cases().stream().map(recorded::place)).containsExactly(2, 1, 0);
        assertThat(agenda.cases().stream().map(nothing::place)).containsExactly(1, 2, 3);
    }

    @Test
    void everySaveIsAVersionWhoseEventSaysAllOfTheRecord() {
        Event event = Session.event(open, Samples.EVENT.at(), "panel-1");
        Standing first = after(nothing, whole);
        Standing second = after(first, open);
        assertThat(List.of(nothing.version(), first.version(), second.version()))
                .containsExactly(0, 1, 2);
        assertThat(event.kind()).isEqualTo("recorded");
        assertThat(event.details())
                .containsEntry("day", "2026-04-09")
                .containsEntry("attended", "panel-1 panel-2")
                .containsEntry("cases", "case-1 agreed; case-2 open without panel-2; case-3 agreed");
    }

    private static Standing after(Standing before, SessionRecord record) {
        Event event = Session.event(record, Samples.EVENT.at(), "panel-1");
        return before.with(Session.after(before, record, event));
    }
}
