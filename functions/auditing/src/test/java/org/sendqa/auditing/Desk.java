package org.sendqa.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.Demand;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.session.ReadAgendas;
import org.sendqa.domain.session.SessionDesk;
import org.sendqa.domain.session.SessionSitters;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.WantedSection;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreedSizes;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryFeedbacks;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPapers;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySessions;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleClock;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

/** An auditor with one audit of a collecting cycle, due on 17 and closing on 24 April 2026. */
final class Desk {

    static final Person AUDITOR = SamplePeople.aTeamManager(1);
    static final Person COLLEAGUE = SamplePeople.aTeamManager(2);
    static final Instant IN_TIME = SampleAudits.IN_TIME;
    static final String CASE_NUMBER = "EHC-0042";

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles, assignments, outbox);
    /** What the cases of the round have in common. */
    static final Theme THEME = new Theme("Leaving school", Where.ALL);

    final InMemoryAgreements agreements = new InMemoryAgreements();
    final InMemorySessions sessions = new InMemorySessions();
    final InMemoryPacks packs;
    final InMemoryPeople people = InMemoryPeople.with(AUDITOR, COLLEAGUE, SamplePeople.anOfficer());
    final InMemorySamples samples = new InMemorySamples();
    final InMemoryPapers papers = new InMemoryPapers(new InMemorySamples());
    final InMemorySnapshots snapshots = new InMemorySnapshots();
    final InMemoryFeedbacks feedbacks = new InMemoryFeedbacks();
    final InMemoryAgreedSizes agreed = new InMemoryAgreedSizes(samples);
    final Audit.Assigned assigned = SampleAudits.assigned(1, AUDITOR.id());
    final String audit = assigned.id();

    Desk() {
        this(Fixtures.aPack());
    }

    Desk(Pack pack) {
        packs = new InMemoryPacks(pack);
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
        Event event = SampleCycles.event("agreed");
        agreed.keep(AgreedSize.first(Fixtures.aCycleRef(), Fixtures.TEAM_MANAGERS, 1, THEME, event), event);
        samples.drawn(sample());
        audits.assign(List.of(assigned), SampleAudits.event("assigned", SampleCycles.AT));
    }

    private Sample sample() {
        Subject subject = asked(SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash").subject());
        String snapshot = snapshots.store("dor", List.of(subject), Map.of(subject.caseKey(), CASE_NUMBER));
        return new Sample(
                Fixtures.aCycleRef(),
                Fixtures.TEAM_MANAGERS,
                snapshot,
                "",
                new Sample.Settled("", List.of(new Demand("in all", 1, List.of("Ash"))), THEME, List.of()),
                List.of(new DrawnCase(assigned.header().drawId(), "Ash", subject, Probability.ONE, false)),
                Revision.NONE.after(SampleCycles.event("drawn")));
    }

    /** A case whose plan became final on 5 March 2026, asked for twenty weeks and a day before. */
    private static Subject asked(Subject subject) {
        Map<String, LocalDate> dates = new HashMap<>(subject.dates());
        dates.put(SampleClock.REQUESTED, LocalDate.parse("2025-10-15"));
        return new Subject(subject.caseKey(), subject.attributes(), dates, subject.contributions());
    }

    /** The auditor declared no hand. */
    Desk begun() {
        declareHand().run(AUDITOR, audit, "none", IN_TIME);
        return this;
    }

    /** Every required answer is saved with a grade. */
    Desk answered(String grade) {
        begun();
        Map<String, Answer> all = SampleInstrument.completeAnswers(grade);
        SampleInstrument.anInstrument().sections().forEach(section -> {
            Map<String, Answer> theirs = new HashMap<>(all);
            theirs.keySet()
                    .retainAll(section.questions().stream()
                            .map(question -> question.id())
                            .toList());
            saveSection().run(AUDITOR, audit, new WantedSection(section.id(), theirs, 0), IN_TIME);
        });
        return this;
    }

    DeclareHand declareHand() {
        return new DeclareHand(audits, letters());
    }

    VoidAudit voidAudit() {
        return new VoidAudit(audits, letters());
    }

    ReopenAudit reopenAudit() {
        return new ReopenAudit(
                due(), new AnswersAgain(cycles), new ReopenedLetter(people, "https://audits.example.org"));
    }

    /** The round closes with what is in. */
    void close() {
        var collecting =
                (Cycle.Collecting) cycles.find("dor", Fixtures.aCycleRef().id()).orElseThrow();
        cycles.advance(collecting.closed(SampleCycles.event("closed")), SampleCycles.event("closed"));
    }

    private FallenOutLetters letters() {
        return new FallenOutLetters(people, cycles, outbox);
    }

    DueAudits due() {
        return new DueAudits(audits, packs, people, papers, samples);
    }

    ReadAudit readAudit() {
        CaseFile file = new CaseFile(facts(), new Sheets(papers), agreements);
        return new ReadAudit(due(), packs, file, lookBack(), sessionDesk());
    }

    ListWork listWork() {
        return new ListWork(due(), packs, feedbacks, agreed);
    }

    private LookBack lookBack() {
        return new LookBack(cycles, feedbacks, people);
    }

    SaveSection saveSection() {
        return new SaveSection(audits, packs);
    }

    TellPapers tellPapers() {
        return new TellPapers(audits, packs, new PapersLetters(people, "https://audits.example.org"));
    }

    SubmitAudit submitAudit() {
        return new SubmitAudit(audits, handIn());
    }

    TakeResults takeResults() {
        return new TakeResults(audits, cycles, packs, new TakeRow(audits, handIn()));
    }

    private HandIn handIn() {
        return new HandIn(due(), packs, facts(), sessionDesk());
    }

    SessionDesk sessionDesk() {
        ReadAgendas agendas = new ReadAgendas(packs, cycles, assignments, audits);
        return new SessionDesk(agendas, sessions, new SessionSitters(people, samples, audits));
    }

    private CaseFacts facts() {
        return new CaseFacts(samples, snapshots, new CaseClocksAtDraw(packs, cycles));
    }

    /** The audit as it stands. */
    Audit now() {
        return audits.find("dor", audit).orElseThrow();
    }

    /** The cycle's counts as they stand. */
    Count count() {
        return ((Cycle.Collecting) cycles.find("dor", Fixtures.aCycleRef().id()).orElseThrow()).count();
    }

    /** The sentence of a refusal of a kind. */
    static String sentence(Outcome<?> outcome, Refusal why) {
        if (outcome instanceof Outcome.Refused<?>(var reason, var sentence, var _) && reason == why) {
            return sentence;
        }
        throw new AssertionError("Expected a refusal because of %s, got %s".formatted(why, outcome));
    }
}
