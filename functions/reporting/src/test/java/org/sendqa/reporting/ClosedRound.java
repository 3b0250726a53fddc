package org.sendqa.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.sampling.CaseEvent;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCertificates;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryReportFiles;
import org.sendqa.testing.InMemoryReports;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.InMemorySessions;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;

/** A closed cycle in memory: two cases drawn, one audited as good, the other left unanswered, a third replaced. */
final class ClosedRound {

    static final CycleRef CYCLE = Fixtures.aCycleRef();
    static final Instant NOW = Instant.parse("2026-04-25T05:00:00Z");

    final InMemoryCycles cycles = new InMemoryCycles();
    final Packs packs = new InMemoryPacks(Fixtures.aPack());
    final InMemoryReportFiles files = new InMemoryReportFiles();
    final InMemoryReports reports = new InMemoryReports();
    private final InMemorySamples samples = new InMemorySamples();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryAudits audits = new InMemoryAudits(cycles);

    ClosedRound() {
        draw();
        allocate();
        submit(SampleAudits.assigned(1, "team-manager-1"));
        close();
    }

    private void close() {
        Collecting collecting = (Collecting) cycle();
        cycles.advance(collecting.closed(SampleCycles.event("closed")), SampleCycles.event("closed"));
    }

    /** Answers may come in again, for a reason; perhaps somebody gives one. */
    void reopen(ReopeningReason reason) {
        Over over = (Over) cycle();
        cycles.advance(
                over.reopened(SampleCycles.DEADLINE, reason, SampleCycles.event("reopened")),
                SampleCycles.event("reopened"));
    }

    /** The auditor who hadn't answered does so, and the round closes again. */
    void answerAndClose() {
        submit(SampleAudits.assigned(2, "team-manager-2"));
        close();
    }

    /** The edition of the cycle as it is closed now. */
    Edition compiled() {
        return ((CompileReport.Outcome.Compiled) compileReport().compile(CYCLE, NOW)).edition();
    }

    /** The report of a closed cycle is made, an officer has looked at it: its edition. */
    Edition approved() {
        Edition edition = compiled();
        Event event = SampleCycles.event("approved");
        Made made = new Made(edition.version(), edition.revision());
        Cycle.ToApprove waiting = ((Cycle.Closed) cycle()).toApprove(made, LocalDate.parse("2026-04-29"), event);
        cycles.advance(waiting, event);
        cycles.advance(waiting.approved(event), event);
        return edition;
    }

    Cycle cycle() {
        return cycles.find(CYCLE.authority(), CYCLE.id()).orElseThrow();
    }

    CompileReport compileReport() {
        return new CompileReport(
                cycles,
                new GatherRound(
                        packs,
                        samples,
                        certificates,
                        new GatherRound.Work(assignments, audits, new InMemorySessions())),
                reports,
                files);
    }

    private void draw() {
        cycles.announce(SampleCycles.announced("2026-04"), SampleCycles.event("announced"));
        Seed seed = new Seed("dor", Fixtures.ACTIVITY + "/" + Fixtures.TEAM_MANAGERS, "2026-04", "value");
        Certificate certificate = new Certificate(seed, List.of(), "sha256:d", List.of(), new TreeMap<>(), List.of())
                .with(List.of(new CaseEvent.Replaced(NOW, "drawn-id", "reserve-id", "moved")));
        String key = certificates.keep(CYCLE, Fixtures.TEAM_MANAGERS, 1, certificate.text());
        Sample drawn = SampleCases.aSample(Fixtures.TEAM_MANAGERS);
        samples.drawn(new Sample(
                CYCLE, drawn.draw(), drawn.snapshot(), key, drawn.settled(), drawn.cases(), drawn.revision()));
    }

    private void allocate() {
        assignments.keep(CYCLE, List.of(slot(1, "Ash", "team-manager-1"), slot(2, "Oak", "team-manager-2")));
        audits.assign(
                List.of(SampleAudits.assigned(1, "team-manager-1"), SampleAudits.assigned(2, "team-manager-2")),
                SampleCycles.event("assigned"));
        SampleCycles.afterwards(SampleCycles.announced("2026-04")).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("next")));
    }

    private void submit(Audit.Assigned assigned) {
        Audit.InProgress audit = SampleAudits.inProgress(assigned);
        audits.keep(audit, SampleAudits.event("declared", SampleAudits.IN_TIME));
        Map<String, Answer> answers = new HashMap<>(SampleInstrument.completeAnswers("good"));
        answers.put("overall-praise", new Answer.Text("Each outcome starts from what she can do."));
        String kept = audits.keepAnswers(audit, answers);
        audits.keep(
                SampleAudits.submitted(audit, kept, SampleAudits.IN_TIME),
                SampleAudits.event("submitted", SampleAudits.IN_TIME));
    }

    private static Assignment slot(int number, String locality, String auditor) {
        String drawId = Fixtures.TEAM_MANAGERS + "-" + locality;
        return new Assignment(number, Fixtures.TEAM_MANAGERS, drawId, Optional.of(auditor), 1, "");
    }
}
