package org.sendqa.recusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Subject;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SamplePeople;

/** A small council by chance: two localities, a few cases, three auditors of each kind, hands here and there. */
record Council(Random random, List<Person> auditors, Pack pack) {

    static final Instant OPENING = Instant.parse("2026-04-01T05:00:00Z");
    static final AuthorityKey KEY = AuthorityKey.of(Fixtures.AUTHORITY, "a secret of the tests");
    private static final List<String> LOCALITIES = List.of("Ash", "Oak");

    static Council of(Random random) {
        int each = 2 + random.nextInt(3);
        return new Council(
                random,
                IntStream.rangeClosed(1, each)
                        .boxed()
                        .flatMap(number ->
                                Stream.of(SamplePeople.aTeamManager(number), SamplePeople.aProvisionLead(number)))
                        .toList(),
                Fixtures.aPack());
    }

    /** A council whose cases several people audit, from several agencies. */
    static Council ofDoubles(Random random) {
        List<Person> auditors = IntStream.rangeClosed(1, 3 + random.nextInt(4))
                .mapToObj(SamplePeople::aTeamManager)
                .map(person -> SamplePeople.of(
                        person, List.of("council", "trust", "school").get(random.nextInt(3))))
                .toList();
        return new Council(random, auditors, new DoublePack(random).pack());
    }

    InMemoryPeople people() {
        InMemoryPeople people = InMemoryPeople.with(SamplePeople.anOfficer());
        auditors.forEach(people::keep);
        return people;
    }

    /** A register in which some auditors worked on some of the cases. */
    void registerComes(InMemorySnapshots snapshots) {
        List<Subject> subjects = LOCALITIES.stream()
                .flatMap(locality ->
                        IntStream.rangeClosed(1, 3 + random.nextInt(4)).mapToObj(number -> subject(locality, number)))
                .toList();
        String digest = snapshots.store(Fixtures.AUTHORITY, subjects, Map.of());
        snapshots.list(new Snapshot(
                RegisterRef.ofPlans(Fixtures.AUTHORITY),
                digest,
                OPENING.minusSeconds(86_400),
                true,
                subjects.size(),
                0));
    }

    private Subject subject(String locality, int number) {
        Subject plain = SampleCases.aSubject(locality + "-" + number, locality, LocalDate.of(2026, 3, 5));
        List<Contribution> hands = auditors.stream()
                .filter(_ -> random.nextInt(5) == 0)
                .map(person -> new Contribution("team manager", person.address()))
                .toList();
        return new Subject(plain.caseKey(), plain.attributes(), plain.dates(), hands);
    }

    /** The cycle of April is announced, committed to this council's public value. */
    static void announce(Cycles cycles) {
        Event event = new Event("announced", OPENING, "test");
        cycles.announce(
                new Cycle.Announced(new Cycle.Header(
                        Fixtures.aCycleRef(),
                        Fixtures.PACK_DIGEST,
                        LocalDate.of(2026, 4, 1),
                        Digest.of(KEY.publicValue(Fixtures.ACTIVITY, "2026-04")),
                        OPENING,
                        Revision.NONE.after(event))),
                event);
    }
}
