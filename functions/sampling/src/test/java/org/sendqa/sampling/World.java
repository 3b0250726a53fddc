package org.sendqa.sampling;

import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignment.Mark;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCertificates;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryDiceThrows;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPapers;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryRedraws;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

/** The sample council in memory: its cycle of April 2026 is announced and opens on 1 April. */
final class World {

    static final LocalDate OPENS_ON = LocalDate.of(2026, 4, 1);
    static final Instant NOW = Instant.parse("2026-04-01T05:00:00Z");
    static final String CYCLE = Fixtures.aCycleRef().id();

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemorySnapshots snapshots = new InMemorySnapshots();
    final InMemoryCertificates certificates = new InMemoryCertificates();
    final InMemorySamples samples = new InMemorySamples(ref -> cycles.find(ref.authority(), ref.id()));
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles);
    final InMemoryRedraws redraws = new InMemoryRedraws(cycles, samples, assignments, audits);
    final AuthorityKey key = AuthorityKey.of(Fixtures.AUTHORITY, "a secret of the tests");
    final List<Access> looks = new ArrayList<>();
    final Rounds rounds;
    final DrawRegister register = new DrawRegister(snapshots, _ -> key);
    final InMemoryAgreedSizes agreed = new InMemoryAgreedSizes(samples);
    final InMemoryDiceThrows dice = new InMemoryDiceThrows(samples, agreed);
    final InMemoryPapers papers = new InMemoryPapers(samples);
    final InMemoryAgreements agreements = new InMemoryAgreements();
    final InMemoryPeople people = InMemoryPeople.with(
            SamplePeople.anOfficer(), SamplePeople.aTeamManager(1), SamplePeople.aTeamManager(2), withTwoAddresses());
    final DrawFacts facts = new DrawFacts(people, agreed, agreements, dice);
    private final OfficerLetters letters = new OfficerLetters(people, outbox, "https://qa.example.org");

    World() {
        this(Fixtures.aPack());
    }

    /** The council under another framework, whose digest is the fixtures'. */
    World(Pack pack) {
        rounds = new Rounds(cycles, new InMemoryPacks(pack));
        announce("2026-04", OPENS_ON, Digest.of(key.publicValue(Fixtures.ACTIVITY, "2026-04")));
    }

    void announce(String month, LocalDate opensOn, String commitment) {
        announce(new CycleRef(Fixtures.AUTHORITY, Fixtures.ACTIVITY, month), opensOn, commitment);
    }

    void announce(CycleRef ref, LocalDate opensOn, String commitment) {
        Event event = new Event("announced", NOW, "OpenDueCycles");
        Revision first = Revision.NONE.after(event);
        var header = new Cycle.Header(ref, Fixtures.PACK_DIGEST, opensOn, commitment, NOW, first);
        cycles.announce(new Cycle.Announced(header), event);
    }

    /** A register comes in, complete or not; gives its digest. */
    String registerCame(Instant at, boolean complete, List<Subject> subjects) {
        Map<String, String> numbers =
                subjects.stream().collect(Collectors.toMap(Subject::caseKey, one -> "EHC/" + one.caseKey()));
        String digest = snapshots.store(Fixtures.AUTHORITY, subjects, numbers);
        snapshots.list(new Snapshot(
                RegisterRef.ofPlans(Fixtures.AUTHORITY), digest, at, complete, subjects.size(), complete ? 0 : 400));
        return digest;
    }

    /** A complete register with so many eligible plans in each locality came in the day before. */
    void registerCame(int perLocality) {
        registerCame(NOW.minusSeconds(86_400), true, SampleCases.aRegister(perLocality, LocalDate.of(2026, 3, 5)));
    }

    DrawOutcome drawNext() {
        return drawNext(CYCLE, NOW);
    }

    DrawOutcome drawNext(String cycle, Instant now) {
        return new DrawSample(rounds, register, samples, new Drawing(register, samples, certificates, facts), letters)
                .drawNext(Fixtures.AUTHORITY, cycle, now);
    }

    PresentSample.Outcome present(Instant now) {
        return new PresentSample(rounds, cycles, samples, new WorkingDays(BankHolidays.englandAndWales()), letters)
                .present(Fixtures.AUTHORITY, CYCLE, now);
    }

    /** Both draws are made and lie before the officers. */
    World presented() {
        drawNext();
        drawNext();
        present(NOW);
        return this;
    }

    /** The sample is confirmed, and one of its cases is given to somebody, or nobody could take it. */
    Optional<Audit.Assigned> allocated(DrawnCase drawn, Optional<String> auditor) {
        Cycle.Drawn looked =
                (Cycle.Drawn) cycles.find(Fixtures.AUTHORITY, CYCLE).orElseThrow();
        Event event = new Event("moved", NOW, "test");
        Cycle.Confirmed confirmed = looked.confirmed(event);
        cycles.advance(confirmed, event);
        String why = auditor.isPresent() ? "" : "Everybody worked on the case.";
        Mark mark = auditor.isPresent() ? Mark.NONE : Mark.CONFLICT;
        assignments.keep(
                Fixtures.aCycleRef(),
                List.of(new Assignment(
                        1, TEAM_MANAGERS, drawn.drawId(), auditor, 0, why, auditor.isPresent() ? 1 : 0, mark)));
        Optional<Audit.Assigned> audit = auditor.map(who -> audit(drawn, who, Revision.NONE.after(event)));
        audits.assign(audit.stream().toList(), event);
        int filled = auditor.isPresent() ? 12 : 11;
        cycles.advance(confirmed.allocated(SampleCycles.DEADLINE, filled, 12 - filled, event), event);
        return audit;
    }

    Audit.Assigned allocated(DrawnCase drawn, String auditor) {
        return allocated(drawn, Optional.of(auditor)).orElseThrow();
    }

    private static Audit.Assigned audit(DrawnCase drawn, String auditor, Revision revision) {
        return new Audit.Assigned(new Audit.Header(
                Fixtures.aCycleRef(),
                Audit.idOf(Fixtures.aCycleRef(), 1),
                TEAM_MANAGERS,
                drawn.drawId(),
                drawn.stratum(),
                auditor,
                Fixtures.PACK_DIGEST,
                SampleInstrument.ID,
                SampleCycles.DEADLINE,
                PapersWord.NOTHING,
                revision));
    }

    Cycle.Count count() {
        return ((Cycle.Collecting) cycles.find(Fixtures.AUTHORITY, CYCLE).orElseThrow()).count();
    }

    RedrawCase redrawCase() {
        return new RedrawCase(rounds, assignments, samples, replacing(), letters);
    }

    private Replacing replacing() {
        return new Replacing(
                new SampleReplacement(register, samples, certificates),
                new TakeOut(samples, assignments, audits, redraws));
    }

    CountTimeliness countTimeliness() {
        return new CountTimeliness(rounds, samples, snapshots);
    }

    Outcome<TimelinessReply> officerCounts(String by) {
        return countTimeliness().count(officer(), CYCLE, by);
    }

    EnterContributors enterContributors() {
        return new EnterContributors(rounds, samples, audits, people);
    }

    ReplaceCase replaceCase() {
        return new ReplaceCase(rounds, samples, new SampleReplacement(register, samples, certificates), replacing());
    }

    Sample sample(String draw) {
        return samples.find(Fixtures.aCycleRef(), draw).orElseThrow();
    }

    Certificate certificate(String draw) {
        return Certificate.read(certificates.read(sample(draw).certificate()));
    }

    static Set<String> caseKeys(Sample sample) {
        return sample.cases().stream().map(drawn -> drawn.subject().caseKey()).collect(Collectors.toSet());
    }

    /** Somebody who also goes by a second address. */
    private static Person withTwoAddresses() {
        Person one = SamplePeople.aTeamManager(3);
        return new Person(
                one.authority(),
                one.id(),
                one.name(),
                one.subject(),
                List.of(one.address(), "née.sample@dorset.example.org"),
                one.roles(),
                one.locality(),
                one.agency());
    }

    static Caller officer() {
        return caller(SamplePeople.anOfficer());
    }

    static Caller caller(Person person) {
        return new Caller(person, NOW.plusSeconds(3600));
    }

    ViewCycle viewCycle() {
        ToEnter toEnter = new ToEnter(new SizesToAgree(facts, Agreeing.turns(this)), new DiceToEnter(dice));
        return new ViewCycle(rounds, samples, new CaseViews(register, papers), certificates, toEnter);
    }
}
