package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sendqa.allocation.Workshop.ONE;
import static org.sendqa.allocation.Workshop.TWO;
import static org.sendqa.allocation.Workshop.record;
import static org.sendqa.testing.SampleAudits.IN_TIME;
import static org.sendqa.testing.SampleSessions.somebody;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.Standing;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.SampleAudits;

class SaveSessionTest {

    private static final String THIRD = Workshop.WORKED_ON_THE_FIRST.id();

    private final Workshop workshop = new Workshop();
    private final SessionRecord whole = record(List.of(), "team-manager-1", "team-manager-2");

    @Test
    void eitherOfItsAuditorsKeepsTheOneRecord() {
        assertThat(workshop.read(ONE, workshop.first).missing()).containsExactly("Session 1 has no record yet.");
        assertThat(workshop.save(whole, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(workshop.read(TWO, workshop.second).standing().outcomes()).isEqualTo(2);
        SessionRecord reversed =
                new SessionRecord(whole.day(), whole.attended(), whole.cases().reversed());
        assertThat(workshop.save(TWO, workshop.second, reversed, 1, IN_TIME)).isInstanceOf(Outcome.Done.class);
        SessionReply now = workshop.read(ONE, workshop.first);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.cases())
                .extracting(SessionCaseReply::number, SessionCaseReply::audit)
                .containsExactly(tuple(2, null), tuple(1, workshop.first.id()));
    }

    @Test
    void whoeverSavesLastIsToldThatSomebodyWasFaster() {
        workshop.save(whole, 0);
        assertThat(sentence(workshop.save(whole, 0), Refusal.STALE)).contains("Load it again");
        assertThat(workshop.read(ONE, workshop.first).version()).isEqualTo(1);
    }

    @Test
    void somebodyWithAHandInACaseIsNotCountedAsSittingOnIt() {
        var refused = (Outcome.Refused<Standing>)
                workshop.save(record(List.of(), "team-manager-1", "team-manager-2", THIRD), 0);
        assertThat(refused.kind()).isEqualTo(Refusal.FAULTY);
        assertThat(refused.errors())
                .singleElement()
                .asString()
                .startsWith("Sample team-manager-3 had a hand in case 1");
        assertThat(workshop.save(record(List.of(THIRD), "team-manager-1", THIRD), 0))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(workshop.save(record(List.of(THIRD), "team-manager-1", "team-manager-2", THIRD), 0))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverCameStaysOnRecordWhenTheirRoleChanges() {
        workshop.save(whole, 0);
        workshop.people.keep(somebody(TWO.id(), "service-manager", TWO.address()));
        assertThat(workshop.read(ONE, workshop.first).sitters())
                .filteredOn(SitterReply::came)
                .extracting(SitterReply::person, SitterReply::counts)
                .containsExactly(tuple("team-manager-1", true), tuple("team-manager-2", true));
        assertThat(workshop.save(whole, 1)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverHasNotDeclaredYetKeepsNoRecord() {
        var event = SampleAudits.event("absent", IN_TIME);
        workshop.audits.keep(workshop.second.released(ReleaseReason.ABSENT, event), event);
        Audit.Assigned undeclared = SampleAudits.again(2, ONE.id(), 2);
        workshop.audits.assign(List.of(undeclared), SampleAudits.event("assigned", IN_TIME));
        assertThat(workshop.read(ONE, undeclared).declared()).isFalse();
        assertThat(workshop.read(ONE, workshop.first).declared()).isTrue();
        assertThat(sentence(workshop.save(ONE, undeclared, whole, 0, IN_TIME), Refusal.NOT_NOW))
                .startsWith("Open the audit first");
    }

    @Test
    void aWholeRecordLosesNoOutcomeAgain() {
        workshop.save(whole, 0);
        SessionCase open = new SessionCase("draw-id-1", List.of(), CaseOutcome.OPEN);
        SessionRecord less = new SessionRecord(
                whole.day(), whole.attended(), List.of(open, whole.cases().getLast()));
        assertThat(sentence(workshop.save(less, 1), Refusal.FAULTY)).contains("leave none without");
    }

    @Test
    void withTheLastAuditTheRecordStaysAsItIs() {
        workshop.save(whole, 0);
        workshop.submitted(workshop.second);
        assertThat(workshop.save(whole, 1)).isInstanceOf(Outcome.Done.class);
        workshop.submitted(workshop.first);
        assertThat(sentence(workshop.save(whole, 2), Refusal.NOT_NOW)).contains("stays as it is");
        assertThat(workshop.read(ONE, workshop.first).over()).isTrue();
    }

    @Test
    void afterTheClosingDayNothingIsRecorded() {
        Instant after = Instant.parse("2026-04-24T23:00:00Z");
        assertThat(sentence(workshop.save(ONE, workshop.first, whole, 0, after), Refusal.NOT_NOW))
                .startsWith("This round closed on 24 April 2026");
    }

    @Test
    void anotherPersonsAuditLooksLikeNone() {
        sentence(workshop.save(TWO, workshop.first, whole, 0, IN_TIME), Refusal.NOT_YOURS);
    }

    private static String sentence(Outcome<Standing> outcome, Refusal kind) {
        var refused = (Outcome.Refused<Standing>) outcome;
        assertThat(refused.kind()).isEqualTo(kind);
        return refused.sentence();
    }
}
