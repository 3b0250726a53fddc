package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.SessionLine;
import org.sendqa.testing.AuditStores;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleSessions;

class HandInAfterSessionTest {

    private final Desk desk =
            new Desk(ChangedPacks.meeting(SampleSessions.PLAN, Fixtures.TEAM_MANAGERS, Fixtures.aPack()));

    @BeforeEach
    void aCaseInASession() {
        desk.assignments.keep(Fixtures.aCycleRef(), List.of(AuditStores.assignment(1, Optional.of(Desk.AUDITOR.id()))));
        desk.answered("good");
    }

    @Test
    void anAuditWaitsForTheRecordOfItsSession() {
        var refused = (Outcome.Refused<Audit.Submitted>) submit();
        assertThat(refused.kind()).isEqualTo(Refusal.INCOMPLETE);
        assertThat(refused.sentence()).contains("session on this case").contains("Complete its record");
        assertThat(refused.errors()).containsExactly("Session 1 has no record yet.");
        assertThat(desk.count().open()).isEqualTo(11);
        held();
        assertThat(submit()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoTurnsOutToHaveHadAHandMustStepOutFirst() {
        held();
        desk.people.keep(
                SampleSessions.somebody(Desk.COLLEAGUE.id(), Fixtures.TEAM_MANAGER, SampleSessions.CASE_WORKER));
        var refused = (Outcome.Refused<Audit.Submitted>) submit();
        assertThat(refused.errors()).singleElement().asString().contains("had a hand in case 1");
    }

    @Test
    void theWorkListAndTheFormShowTheSession() {
        held();
        assertThat(desk.listWork().run(Desk.AUDITOR, Desk.IN_TIME))
                .singleElement()
                .matches(ListWork.Work::inSession);
        var view =
                ((Outcome.Done<ReadAudit.View>) desk.readAudit().run(Desk.AUDITOR, desk.audit, Desk.IN_TIME)).value();
        assertThat(view.session().map(SessionLine::of))
                .contains(new SessionLine(Fixtures.TEAM_MANAGERS, 1, 1, 1, "2026-04-09", 1));
    }

    /** Its one case is agreed by the auditor and a colleague. */
    private void held() {
        var standing = desk.sessionDesk().of(desk.now()).orElseThrow();
        SessionRecord record = SampleSessions.record(standing.agenda());
        Event event = Session.event(record, Desk.IN_TIME, Desk.AUDITOR.id());
        assertThat(desk.sessions.keep(Session.after(standing, record, event), event))
                .isTrue();
    }

    private Outcome<Audit.Submitted> submit() {
        return desk.submitAudit().run(Desk.AUDITOR, desk.audit, RequestKey.NONE, Desk.IN_TIME);
    }
}
