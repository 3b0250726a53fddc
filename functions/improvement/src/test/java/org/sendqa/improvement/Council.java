package org.sendqa.improvement;

import static org.sendqa.testing.Fixtures.AUTHORITY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.mail.Delivery;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryConcerns;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

/** A council in which an auditor has an audit; its pack says nothing of safeguarding, so the officers are on duty. */
final class Council {

    static final Instant NOW = SampleAudits.IN_TIME;
    static final Person AUDITOR = SamplePeople.aTeamManager(1);
    static final Person OFFICER = SamplePeople.anOfficer();
    static final Person STRANGER = SamplePeople.aTeamManager(3);
    static final Audit.Assigned AUDIT = SampleAudits.assigned(1, AUDITOR.id());

    final InMemoryConcerns concerns = new InMemoryConcerns();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryAudits audits = new InMemoryAudits(new InMemoryCycles());
    private final InMemoryPeople people = InMemoryPeople.with(AUDITOR, OFFICER, STRANGER);
    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());
    final Rules rules = new Rules(packs, new WorkingDays(BankHolidays.englandAndWales()));
    private final DrawnCases cases = new DrawnCases(new InMemorySamples(), new InMemorySnapshots());
    private final Tell tell =
            new Tell(concerns, cases, people, rules, new ConcernLetters(outbox, "https://send-qa.example.org"));

    Council() {
        audits.assign(List.of(AUDIT), SampleCycles.event("assigned"));
    }

    Outcome<Concern> raise(Person person, Kind kind, String key) {
        var wish = new RaiseConcern.Wish(AUDIT.id(), kind.code(), "A sample child isn't safe");
        return raise(person, wish, RequestKey.of(key, wish.words()));
    }

    Outcome<Concern> raise(Person person, RaiseConcern.Wish wish, RequestKey key) {
        return new RaiseConcern(audits, concerns, tell).run(person, wish, key, NOW);
    }

    Concern raised(Kind kind) {
        return raise(AUDITOR, kind, "key") instanceof Outcome.Done<Concern>(var concern) ? concern : notDone();
    }

    int escalate(Instant now) {
        return new EscalateConcerns(packs, concerns, tell).escalate(now);
    }

    Outcome<Concern> acknowledge(Person person, Concern concern) {
        return new AcknowledgeConcern(concerns)
                .run(new Caller(person, NOW), concern.header().id());
    }

    Outcome<Concern> settle(Person person, Concern concern, String outcome) {
        return new SettleAction(concerns)
                .run(new Caller(person, NOW), concern.header().id(), outcome);
    }

    List<ConcernLine> list(Person person, Delivery mail) {
        ConcernViews views = new ConcernViews(people, (_, _) -> mail, rules);
        return new ListConcerns(concerns, rules, views).run(new Caller(person, NOW));
    }

    Outcome<ConcernReply> read(Person person, Concern concern) {
        ConcernViews views = new ConcernViews(people, (_, _) -> Delivery.SENT, rules);
        return new ReadConcern(concerns, cases, views)
                .run(new Caller(person, NOW), concern.header().id());
    }

    Set<Concern> all() {
        return Set.copyOf(concerns.ofAudit(AUTHORITY, AUDIT.id()));
    }

    private static Concern notDone() {
        throw new IllegalStateException("It wasn't raised");
    }
}
