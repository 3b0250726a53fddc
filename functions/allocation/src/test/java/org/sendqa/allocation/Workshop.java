package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.SessionSitters;
import org.sendqa.domain.session.Standing;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.AuditStores;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySessions;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;
import org.sendqa.testing.SampleSessions;

/** One session on two cases, of which two Team Managers have one each; a third one worked on the first. */
final class Workshop {

    static final Person ONE = SamplePeople.aTeamManager(1);
    static final Person TWO = SamplePeople.aTeamManager(2);
    static final Person WORKED_ON_THE_FIRST = SampleSessions.somebody(
            "team-manager-3", Fixtures.TEAM_MANAGER, "team-manager-3@dorset.example.org", SampleSessions.CASE_WORKER);

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles, assignments);
    final InMemorySamples samples = new InMemorySamples();
    final InMemoryPeople people = InMemoryPeople.with(ONE, TWO, WORKED_ON_THE_FIRST, SamplePeople.anOfficer());
    final InMemoryPacks packs =
            new InMemoryPacks(ChangedPacks.meeting(SampleSessions.PLAN, Fixtures.TEAM_MANAGERS, Fixtures.aPack()));
    final InMemorySessions sessions = new InMemorySessions();
    final Audit.InProgress first = begun(1, ONE);
    final Audit.InProgress second = begun(2, TWO);

    Workshop() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        samples.drawn(sample());
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
        audits.assign(
                List.of(SampleAudits.assigned(1, ONE.id()), SampleAudits.assigned(2, TWO.id())),
                SampleAudits.event("assigned", SampleCycles.AT));
        Stream.of(first, second).forEach(begun -> audits.keep(begun, SampleAudits.event("declared", SampleCycles.AT)));
        assignments.keep(
                Fixtures.aCycleRef(),
                List.of(
                        AuditStores.assignment(1, Optional.of(ONE.id())),
                        AuditStores.assignment(2, Optional.of(TWO.id()))));
    }

    private static Audit.InProgress begun(int slot, Person auditor) {
        return SampleAudits.inProgress(SampleAudits.assigned(slot, auditor.id()));
    }

    private Sample sample() {
        DrawnCase ash = SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash");
        return new Sample(
                Fixtures.aCycleRef(),
                Fixtures.TEAM_MANAGERS,
                "",
                "",
                new Sample.Settled("", List.of()),
                List.of(new DrawnCase("draw-id-1", "Ash", ash.subject(), Probability.ONE, false)),
                Revision.NONE.after(SampleCycles.event("drawn")));
    }

    /** Both cases agreed by those who came, whoever stepped out of the first. */
    static SessionRecord record(List<String> steppedOut, String... attended) {
        return new SessionRecord(
                SampleSessions.DAY,
                List.of(attended),
                List.of(
                        new SessionCase("draw-id-1", steppedOut, CaseOutcome.AGREED),
                        new SessionCase("draw-id-2", List.of(), CaseOutcome.AGREED)));
    }

    Outcome<Standing> save(SessionRecord record, int version) {
        return save(ONE, first, record, version, SampleAudits.IN_TIME);
    }

    Outcome<Standing> save(Person person, Audit audit, SessionRecord record, int version, Instant now) {
        return new SaveSession(audits, desk(), sessions)
                .run(person, audit.id(), new SaveSession.Wanted(record, version), now);
    }

    SessionReply read(Person person, Audit audit) {
        var read = new ReadSession(audits, desk(), people).run(person, audit.id(), SampleAudits.IN_TIME);
        return SessionReply.of(((Outcome.Done<ReadSession.View>) read).value());
    }

    private SessionDesk desk() {
        ReadAgendas agendas = new ReadAgendas(packs, cycles, assignments, audits);
        return new SessionDesk(agendas, sessions, new SessionSitters(people, samples, audits));
    }

    /** An audit comes in. */
    void submitted(Audit.InProgress audit) {
        assertThat(audits.keep(
                        SampleAudits.submitted(audit, "answers", SampleAudits.IN_TIME),
                        SampleAudits.event("submitted", SampleAudits.IN_TIME)))
                .isTrue();
    }
}
