package org.sendqa.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Terms;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPaperFiles;
import org.sendqa.testing.InMemoryPapers;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

/** A round that is audited until 24 April 2026, with one case whose auditor reads plan and advice in SEND QA. */
final class BundleDesk {

    static final Person OFFICER = SamplePeople.anOfficer();
    static final Person AUDITOR = SamplePeople.aTeamManager(1);
    static final Person COLLEAGUE = SamplePeople.aTeamManager(2);
    static final Person SUPPORT = new Person(
            Fixtures.AUTHORITY,
            "business-support-1",
            "Sample Business Support 1",
            "sample-business-support-1",
            List.of("business-support-1@dorset.example.org"),
            Set.of(Person.BUSINESS_SUPPORT),
            "",
            "council");
    static final Instant IN_TIME = SampleAudits.IN_TIME;
    static final Terms TERMS = new Terms(List.of("Robin Sample"), List.of(), List.of());
    static final PaperAddress ADVICE =
            new PaperAddress(Fixtures.aCycleRef().id(), Fixtures.TEAM_MANAGERS, "draw-id-1", "2");
    static final PaperRef REF = new PaperRef(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, "draw-id-1", 2);

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles, assignments);
    final InMemorySamples samples = new InMemorySamples();
    final InMemorySnapshots snapshots = new InMemorySnapshots();
    final InMemoryPapers papers = new InMemoryPapers(samples);
    final InMemoryPeople people = InMemoryPeople.with(OFFICER, AUDITOR, COLLEAGUE, SUPPORT);
    final List<Access> shown = new ArrayList<>();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryAgreements agreements = new InMemoryAgreements();
    final InMemoryPaperFiles files = new InMemoryPaperFiles();
    final Audit.Assigned assigned = SampleAudits.assigned(1, AUDITOR.id());
    private final NamedPaper named;

    BundleDesk(Way way) {
        this(way, Fixtures.aPack());
    }

    BundleDesk(Way way, Pack pack) {
        this(new PapersPlan(List.of("plan", "advice"), way, Way.BUNDLE), pack);
    }

    BundleDesk(PapersPlan plan, Pack pack) {
        named = new NamedPaper(cycles, new InMemoryPacks(ChangedPacks.reading(plan, pack)), samples);
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        samples.drawn(sample());
        goOn(3);
        assignments.keep(
                Fixtures.aCycleRef(),
                List.of(
                        new Assignment(1, Fixtures.TEAM_MANAGERS, "draw-id-1", Optional.of(AUDITOR.id()), 0, ""),
                        new Assignment(2, Fixtures.TEAM_MANAGERS, "draw-id-2", Optional.empty(), 0, "Nobody is left")));
        audits.assign(List.of(assigned), SampleAudits.event("assigned", SampleCycles.AT));
    }

    private Sample sample() {
        Subject subject = SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash").subject();
        String snapshot = snapshots.store("dor", List.of(subject), Map.of(subject.caseKey(), "EHC-0042"));
        return new Sample(
                Fixtures.aCycleRef(),
                Fixtures.TEAM_MANAGERS,
                snapshot,
                "",
                new Sample.Settled("", List.of()),
                List.of(
                        new DrawnCase("draw-id-1", "Ash", subject, Probability.ONE, false),
                        new DrawnCase("draw-id-2", "Ash", subject, Probability.ONE, false)),
                Revision.NONE.after(SampleCycles.event("drawn")));
    }

    /** The cycle stands so many steps after its announcement. */
    void goOn(int steps) {
        SampleCycles.afterwards(SampleCycles.announced("2026-04")).stream()
                .limit(steps)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
    }

    Outcome<UploadPaper.Prepared> upload(Person by) {
        return upload(by, 100);
    }

    Outcome<UploadPaper.Prepared> upload(Person by, long bytes) {
        return new UploadPaper(named, files).run(new Caller(by, IN_TIME), ADVICE, bytes);
    }

    /** Somebody uploads a file and has it prepared. */
    Outcome<?> prepare(Person by, byte[] file) {
        return upload(by).then(prepared -> {
            files.put(REF, prepared.upload(), file);
            return prepare(by, prepared.upload(), TERMS);
        });
    }

    Outcome<?> prepare(Person by, String upload, Terms terms) {
        var wish = new PreparePaper.Wish(ADVICE, upload, terms);
        return new PreparePaper(named, papers, files).run(new Caller(by, IN_TIME), wish);
    }

    /** Somebody looks at both pages and says something of them. */
    Outcome<?> check(Person by, int revision, String word) {
        show(by, 1, IN_TIME);
        show(by, 2, IN_TIME);
        return say(by, revision, word);
    }

    /** Somebody is shown a page. */
    void show(Person to, int page, Instant at) {
        shown.add(new Access("dor", ADVICE.page(page), to.id(), at));
    }

    private boolean isShown(Access since) {
        return shown.stream()
                .filter(one -> one.what().equals(since.what()) && one.person().equals(since.person()))
                .anyMatch(one -> !one.at().isBefore(since.at()));
    }

    /** The case leaves the sample. */
    void replace() {
        Sample sample = samples.of(REF.cycle()).getFirst();
        var event = SampleCycles.event("replaced");
        samples.keep(sample.replaced(REF.drawId(), Optional.empty(), "", event), samples.around(sample), event);
    }

    Outcome<?> say(Person by, int revision, String word) {
        var wish = new CheckPaper.Wish(ADVICE, revision, word);
        return new CheckPaper(named, papers, files, letters(), this::isShown).run(new Caller(by, IN_TIME), wish);
    }

    Outcome<byte[]> look(Person by, Instant now) {
        return new ViewPage(named, new ShownPages(papers, files)).run(new Caller(by, now), ADVICE, "1");
    }

    Outcome<byte[]> read(Person by, Instant now) {
        ReadPage readPage = new ReadPage(named, audits, new ShownPages(papers, files), agreements);
        return readPage.run(new Caller(by, now), assigned.id(), "2", "1");
    }

    /** The auditor declared no hand in the case. */
    BundleDesk begun() {
        audits.keep(SampleAudits.inProgress(assigned), SampleAudits.event("declared", IN_TIME), Map.of());
        return this;
    }

    /** An officer says that a paper of the case was never sent, or none. */
    Outcome<?> missing(String... what) {
        var wish = new SayMissing.Wish(ADVICE.cycle(), ADVICE.draw(), ADVICE.drawId(), List.of(what));
        return new SayMissing(cycles, named.packs(), samples, papers, letters())
                .run(new Caller(OFFICER, IN_TIME), wish);
    }

    private CompleteLetters letters() {
        return new CompleteLetters(due(), people, outbox, "https://audits.example.org");
    }

    DueAudits due() {
        return new DueAudits(audits, named.packs(), people, papers, samples);
    }

    PapersView list(Person by) {
        BundledCases cases = new BundledCases(samples, assignments, people);
        return new ListPapers(cycles, named.packs(), cases, papers, snapshots).run(new Caller(by, IN_TIME));
    }

    int sweep(Instant now) {
        return new ErasePapers(named.packs(), cycles, samples, papers, files).run(now);
    }
}
