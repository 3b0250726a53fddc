package org.sendqa.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.audit.Conflicts;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;
import org.sendqa.testing.SamplePeople;

/** The cycle of April 2026, drawn from Oak and Ash for both draws, with everybody who may audit it. */
final class Round {

    static final String AUTHORITY = Fixtures.AUTHORITY;
    private static final String SITE = "https://qa.example.org";
    static final String CYCLE = Fixtures.aCycleRef().id();
    static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemorySamples samples = new InMemorySamples();
    final InMemoryPeople people = InMemoryPeople.with(everybody());
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles, assignments);
    final InMemoryAgreements agreements = new InMemoryAgreements();
    final InMemoryPacks packs = new InMemoryPacks(SampleForum.askedBy(Fixtures.aPack()));

    Round() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        given(SampleCases.aSample(Fixtures.TEAM_MANAGERS));
        given(SampleCases.aSample(Fixtures.PROVISION_LEADS));
    }

    /** The sample stands. */
    Round confirmed() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.advance(SampleCycles.drawn(announced), SampleCycles.event("drawn"));
        cycles.advance(SampleCycles.confirmed(announced), SampleCycles.event("confirmed"));
        return this;
    }

    AllocateAudits allocateAudits() {
        return new AllocateAudits(
                cycles, packs, audits, new Slots(samples, people), new Proposal(candidates(), assignments));
    }

    ReallocateAudits reallocateAudits(Outbox outbox) {
        return new ReallocateAudits(
                readStanding(),
                candidates(),
                handOver(outbox),
                new LateHands(samples, new Conflicts(audits, people)),
                new StandInFirst(people));
    }

    AssignByHand assignByHand(Outbox outbox) {
        return new AssignByHand(readStanding(), candidates(), people, handOver(outbox));
    }

    Cycle.Count count() {
        return ((Cycle.Collecting) cycles.find(AUTHORITY, CYCLE).orElseThrow()).count();
    }

    DueAudits due() {
        return DaysOfRounds.of(audits, packs, people);
    }

    private Candidates candidates() {
        return new Candidates(people, audits, samples, packs, agreements);
    }

    private ReadStanding readStanding() {
        return new ReadStanding(cycles, packs, audits, assignments, new Slots(samples, people));
    }

    private HandOver handOver(Outbox outbox) {
        return new HandOver(
                due(),
                new WhyRelieved(people),
                new HandoverLetters(people, outbox, SITE),
                new LossLetters(people, outbox, SITE));
    }

    private void given(Sample sample) {
        samples.drawn(sample);
    }

    private static Person[] everybody() {
        List<Person> people = new ArrayList<>(SamplePeople.teamManagers());
        people.addAll(SamplePeople.provisionLeads());
        people.add(SamplePeople.anOfficer());
        return people.toArray(Person[]::new);
    }
}
