package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.session.Agenda;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.Sessions;
import org.sendqa.domain.session.Standing;

/** What every implementation of {@link Sessions} keeps to. Each test starts without any. */
public interface SessionsContract {

    /** The sessions under test. */
    Sessions sessions();

    @Test
    default void aSessionIsReadBackAsItWasRecordedAndAgainAfterAChange() {
        Agenda agenda = agenda();
        Session first = kept(agenda, SampleSessions.record(agenda));
        assertThat(sessions().find(agenda.ref())).contains(first);
        List<SessionCase> divided =
                List.of(new SessionCase("draw-id-1", List.of("team-manager-2"), CaseOutcome.DIVIDED));
        Session second = kept(agenda, new SessionRecord(SampleSessions.DAY, List.of("team-manager-2"), divided));
        assertThat(second.record().cases()).isEqualTo(divided);
        assertThat(sessions().of(agenda.ref().cycle())).containsExactly(second);
        assertThat(sessions().of(SampleCycles.announced("2026-05").ref())).isEmpty();
    }

    @Test
    default void whoeverSavesOverWhatTheyDidNotSeeIsRefused() {
        Agenda agenda = agenda();
        SessionRecord record = SampleSessions.record(agenda);
        Session first = kept(agenda, record);
        assertThat(keep(new Standing(agenda, Optional.empty()), record)).isFalse();
        assertThat(sessions().find(agenda.ref())).contains(first);
    }

    private static Agenda agenda() {
        return SampleSessions.agenda(SampleAudits.assigned(1, "team-manager-1"));
    }

    private Session kept(Agenda agenda, SessionRecord record) {
        assertThat(keep(new Standing(agenda, sessions().find(agenda.ref())), record))
                .isTrue();
        return sessions().find(agenda.ref()).orElseThrow();
    }

    private boolean keep(Standing before, SessionRecord record) {
        Event event = Session.event(record, SampleAudits.IN_TIME, "team-manager-1");
        return sessions().keep(Session.after(before, record, event), event);
    }
}
