package org.sendqa.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Answer.Graded;
import org.sendqa.domain.audit.Answer.NotApplicable;
import org.sendqa.domain.audit.Answer.Text;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.instrument.UploadedVersions;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practisers;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.WantedSection;
import org.sendqa.practice.TrialReply.ReceiptReply;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryInstrumentUploads;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryPractices;
import org.sendqa.testing.SamplePeople;

/** An activity to practise for, an officer, and two who audit for it. */
final class Rehearsal {

    static final String PLANS = Fixtures.ACTIVITY;
    static final Instant NOW = Instant.parse("2026-04-20T09:00:00Z");
    static final Map<String, Answer> VOICE =
            Map.of("voice-grade", new Graded("good"), "voice-evidence", new Text("Section A"));

    final InMemoryPractices practices = new InMemoryPractices();
    private final InMemoryInstrumentUploads uploads = new InMemoryInstrumentUploads();
    final Caller officer = new Caller(SamplePeople.anOfficer(), NOW);
    final Caller first = new Caller(SamplePeople.aTeamManager(1), NOW);
    final Caller second = new Caller(SamplePeople.aTeamManager(2), NOW);
    private final PracticeDesk desk = new PracticeDesk(
            new InMemoryPacks(Fixtures.aPack()),
            uploads,
            practices,
            InMemoryPeople.with(officer.person(), first.person(), second.person()));
    private final InventedCases cases = InventedCases.read();

    Outcome<Practice> open(String... auditors) {
        return new OpenPractice(desk).run(officer, PLANS, List.of(auditors));
    }

    Outcome<Practice> openFor(String activity) {
        return new OpenPractice(desk).run(officer, activity, List.of());
    }

    Outcome<Practice> end() {
        return new EndPractice(desk).run(officer, PLANS);
    }

    int sweep(Instant at) {
        return new EndOldPractices(desk).run(at);
    }

    Outcome<Draft> save(Caller auditor, String section, Map<String, Answer> answers, int version) {
        return new SaveTrial(desk).run(auditor, PLANS, new WantedSection(section, answers, version));
    }

    Outcome<ReceiptReply> submit(Caller auditor) {
        return new SubmitTrial(desk, cases).run(auditor, PLANS);
    }

    /** The form that is practised turns out to be one that an officer uploaded, and is withdrawn. */
    void withdrawForm(String reason) {
        Instrument form = Practisers.of(Fixtures.aPack(), PLANS).orElseThrow().form();
        Origin origin = new Origin(form.id(), form.version(), form.title(), "sha256:1", "qa-officer-1", NOW);
        Withdrawn withdrawn = new Withdrawn(new Approved(origin, "qa-officer-1", NOW), "qa-officer-1", NOW, reason);
        Event event = UploadedVersions.withdrawn(withdrawn);
        uploads.keep(UploadedVersions.none("dor").with(withdrawn, "", event), event);
    }

    /** Everything answered and handed in. */
    void tries(Caller auditor, String overall) {
        save(auditor, "voice", VOICE, 0);
        save(auditor, "adulthood", Map.of("adulthood-path", new NotApplicable()), 0);
        save(auditor, "overall", Map.of("overall-grade", new Graded(overall)), 0);
        submit(auditor);
    }

    Outcome<TrialReply> read(Caller auditor) {
        return new ReadTrial(desk, cases).run(auditor, PLANS);
    }

    List<TrialLine> work(Caller auditor) {
        return done(new ListTrials(desk).run(auditor));
    }

    PracticeLine line(String activity) {
        return done(new ListPractices(desk).run(officer)).stream()
                .filter(line -> line.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    Outcome<ComparisonReply> compare() {
        return new CompareTrials(desk, cases).run(officer, PLANS);
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }
}
