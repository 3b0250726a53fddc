package org.sendqa.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.session.Samples.EVENT;
import static org.sendqa.domain.session.Samples.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.time.Window;

class AgendasTest {

    @Test
    void casesAreDealtSoThatEachSessionSeesAMix() {
        assertThat(dealt(audits(6))).containsExactly(List.of(1, 3, 5), List.of(2, 4, 6));
        assertThat(dealt(audits(5))).containsExactly(List.of(1, 3, 5), List.of(2, 4));
        assertThat(dealt(audits(3))).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void aCaseThatNobodyAuditsIsOnNoAgendaAndTheOthersStayWhereTheyAre() {
        List<Audit> all = Stream.concat(
                        Stream.of(audit(1).released(ReleaseReason.DECLARED, EVENT)),
                        audits(6).stream().skip(1))
                .toList();
        assertThat(dealt(all)).containsExactly(List.of(3, 5), List.of(2, 4, 6));
        assertThat(dealt(all.subList(0, 1))).isEmpty();
    }

    @Test
    void drawsWhoseCasesAreLookedAtOneByOneHaveNoSessions() {
        assertThat(agendas(SessionPlan.NONE, audits(6))).isEmpty();
    }

    @Test
    void aSessionKnowsItsNumberItsPlanAndTheFirstDayOfItsRound() {
        Agenda second = agendas(Samples.PLAN, audits(6)).getLast();
        assertThat(second.ref()).isEqualTo(new SessionRef(Samples.CYCLE, "cases", 2));
        assertThat(second.sessions()).isEqualTo(2);
        assertThat(second.from()).isEqualTo(Samples.OPENED);
        assertThat(second.has(audit(4))).isTrue();
        assertThat(second.has(audit(3))).isFalse();
        assertThat(second.find("case-4").map(AgendaCase::number))
                .as("as its auditor's work list has it")
                .contains(4);
    }

    private static List<Audit> audits(int slots) {
        return IntStream.rangeClosed(1, slots).<Audit>mapToObj(Samples::audit).toList();
    }

    /** The slots of each session. */
    private static List<List<Integer>> dealt(List<Audit> audits) {
        return agendas(Samples.PLAN, audits).stream()
                .map(agenda ->
                        agenda.cases().stream().map(one -> one.audit().slot()).toList())
                .toList();
    }

    private static List<Agenda> agendas(SessionPlan plan, List<Audit> audits) {
        Activity activity = new Activity(
                Samples.CYCLE.activity(),
                "Cases",
                Activity.Status.LIVE,
                Timing.monthly(7),
                Window.months("known", 4),
                12,
                List.of(Samples.draw(plan)),
                "session-record",
                new Activity.Deadlines(3, 10, 5, 3, 3, 2),
                Activity.Target.NONE,
                new Activity.Audience(List.of("panel")),
                List.of());
        Cycle.Header header = new Cycle.Header(
                Samples.CYCLE, "sha256:pack", Samples.OPENED, "sha256:seed", EVENT.at(), Revision.NONE.after(EVENT));
        List<Assignment> slots = audits.stream()
                .map(audit ->
                        new Assignment(audit.slot(), "cases", audit.header().drawId(), Optional.of("panel-1"), 0, ""))
                .toList();
        return Agendas.of(new Cycle.Announced(header), activity, slots.reversed(), audits);
    }
}
