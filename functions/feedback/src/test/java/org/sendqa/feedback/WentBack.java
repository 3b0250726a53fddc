package org.sendqa.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryReturnedFindings;
import org.sendqa.testing.InMemorySnapshots;

/** What the audit of {@link CameIn} found went back to a case worker, whose line manager is the second team manager. */
final class WentBack {

    static final Person MANAGER = CameIn.COLLEAGUE;
    static final Person AUTHOR = author(MANAGER.id());
    static final Instant NOW = Instant.parse("2026-04-28T09:00:00Z");

    final CameIn round = new CameIn();
    final InMemoryReturnedFindings returned = new InMemoryReturnedFindings();
    final InMemoryAgreements agreements = new InMemoryAgreements();
    private final OpenFindings open = new OpenFindings(returned, round.people);

    private final Pack pack;

    WentBack() {
        this(Fixtures.aPack());
    }

    WentBack(Pack pack) {
        this.pack = pack;
        round.people.keep(AUTHOR);
        goesBack();
    }

    /** As the round's report goes out. */
    void goesBack() {
        Findings before = returned.find("dor", AUTHOR.id(), round.audit)
                .orElseGet(() -> Findings.none(Fixtures.aCycleRef(), round.audit, AUTHOR.id()));
        Returned step = new Returned(NOW, HandedIn.of((Audit.Submitted) round.now()), 1);
        var event = before.event(step, "ReleaseReport");
        returned.keep(before.with(step, event), event);
    }

    Findings now() {
        return returned.find("dor", AUTHOR.id(), round.audit).orElseThrow();
    }

    ListFindings.View list(Person person) {
        return new ListFindings(
                        new CountingFindings(returned, round.audits), round.people, new InMemoryPacks(Fixtures.aPack()))
                .run(new Caller(person, NOW));
    }

    Outcome<ReadFindings.View> read(Person person, Instant now) {
        var work = new ReadFindings.AuditedWork(round.samples, new InMemorySnapshots());
        return new ReadFindings(open, round.audits, new InMemoryPacks(pack), work, agreements)
                .run(new Caller(person, now), AUTHOR.id(), round.audit);
    }

    Outcome<Findings> answer(Person person, String words, boolean help, int version) {
        return new AddStep(open)
                .answer(new Caller(person, NOW), new AddStep.Which(AUTHOR.id(), round.audit, version), words, help);
    }

    Outcome<Findings> discuss(Person person, String agreed, String again, int version) {
        Optional<LocalDate> day = again.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(again));
        Talk talk = new Talk(LocalDate.parse("2026-04-28"), agreed, day);
        return new AddStep(open)
                .discuss(new Caller(person, NOW), new AddStep.Which(AUTHOR.id(), round.audit, version), talk);
    }

    static Person author(String manager) {
        return new Person(
                "dor",
                "case-worker-1",
                "Sample Case Worker 1",
                "sample-case-worker-1",
                List.of("case-worker-1@dorset.example.org"),
                Set.of("case-worker"),
                "Ash",
                "council",
                new Particulars("", manager, 0, Employment.UNKNOWN, Set.of(), Set.of()));
    }
}
