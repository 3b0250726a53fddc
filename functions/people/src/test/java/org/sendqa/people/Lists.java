package org.sendqa.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Participants;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.people.Accounts;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.SamplePeople;

/** What officers upload in tests, and what they are told. */
final class Lists {

    static final Person OFFICER = SamplePeople.anOfficer();

    private Lists() {}

    /** Takes lists where nobody has an audit. */
    static TakePeople taker(People people, Accounts accounts) {
        InMemoryCycles cycles = new InMemoryCycles();
        return taker(people, accounts, cycles, new InMemoryAudits(cycles));
    }

    static TakePeople taker(People people, Accounts accounts, InMemoryCycles cycles, InMemoryAudits audits) {
        InMemoryPacks packs = new InMemoryPacks(pack());
        return new TakePeople(
                people,
                packs,
                new OpenAccounts(accounts, CouncilDomains.of("council.example.org")),
                new OpenWork(audits, cycles, packs),
                new FromOutside(packs, new InMemoryAgreements()));
    }

    /** A pack that knows a few roles and agencies. */
    static Pack pack() {
        return ChangedPacks.with(
                new Participants(
                        Set.of("team-manager", "auditor", "health-auditor"),
                        Set.of(),
                        Map.of("health", "Health", "forum", "The forum"),
                        List.of(new Partner("forum", "the forum", Set.of("forum"), Set.of(), ""))),
                Fixtures.aPack());
    }

    static Outcome<TakePeople.Taken> take(TakePeople takePeople, String header, String... rows) {
        return take(takePeople, OFFICER, header, rows);
    }

    static Outcome<TakePeople.Taken> take(TakePeople takePeople, Person person, String header, String... rows) {
        List<String> lines = Stream.concat(Stream.of(header), Stream.of(rows)).toList();
        return takePeople.run(
                new Caller(person, Instant.parse("2026-04-10T09:00:00Z")),
                String.join("\n", lines).getBytes(UTF_8));
    }

    static List<String> errors(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var _, var _, var errors) ? errors : List.of();
    }

    static String sentence(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var _, var sentence, var _) ? sentence : outcome.toString();
    }
}
