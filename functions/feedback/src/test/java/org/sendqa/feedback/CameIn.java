package org.sendqa.feedback;

import static org.sendqa.testing.SampleAudits.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryFeedbacks;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

/** An audit that came in on 13 April 2026, of a round that is due on the 17th and closes on the 24th. */
final class CameIn {

    static final Person AUDITOR = SamplePeople.aTeamManager(1);
    static final Person COLLEAGUE = SamplePeople.aTeamManager(2);
    static final Person OFFICER = SamplePeople.anOfficer();
    static final Instant NOW = Instant.parse("2026-04-16T09:00:00Z");

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryAudits audits = new InMemoryAudits(cycles, new InMemoryAssignments(), new InMemoryOutbox());
    final InMemoryPeople people = InMemoryPeople.with(AUDITOR, COLLEAGUE, OFFICER);
    final InMemorySamples samples = new InMemorySamples();
    final InMemoryFeedbacks feedbacks = new InMemoryFeedbacks();
    final Audit.Assigned assigned = SampleAudits.assigned(1, AUDITOR.id());
    final String audit = assigned.id();

    CameIn() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
        Subject subject = SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash").subject();
        Sample sample = new Sample(
                Fixtures.aCycleRef(),
                Fixtures.TEAM_MANAGERS,
                "",
                "",
                new Sample.Settled("", List.of()),
                List.of(new DrawnCase(assigned.header().drawId(), "Ash", subject, Probability.ONE, false)),
                Revision.NONE.after(SampleCycles.event("drawn")));
        samples.drawn(sample);
        audits.assign(List.of(assigned), event("assigned", SampleCycles.AT));
        Audit.InProgress begun = SampleAudits.inProgress(assigned);
        audits.keep(begun, event("declared", SampleAudits.IN_TIME));
        submit(begun, SampleAudits.IN_TIME);
    }

    /** It comes in at an instant; gives the version that officers read from then on. */
    int submit(Audit.InProgress begun, Instant at) {
        String answers = audits.keepAnswers(begun, SampleInstrument.completeAnswers("good"));
        audits.keep(SampleAudits.submitted(begun, answers, at), event("submitted", at));
        return version();
    }

    /** It is given back to its auditor. */
    Audit.InProgress reopened() {
        Event event = new Event("reopened", NOW, OFFICER.id(), Map.of());
        Audit.InProgress next = ((Audit.Submitted) now()).reopened(event);
        Mail letter = Mail.to(AUDITOR, "reopened/" + audit, "Open again", List.of());
        audits.reopen(new Reopening(next, event, Optional.empty(), letter));
        return next;
    }

    /** Somebody else has the same case to audit. */
    void alsoAuditedBy(Person person) {
        Audit.Header one = assigned.header();
        Audit.Header own = new Audit.Header(
                one.cycle(),
                Audit.idOf(one.cycle(), 2),
                one.draw(),
                one.drawId(),
                one.stratum(),
                person.id(),
                one.packDigest(),
                one.instrument(),
                one.deadline(),
                one.papers(),
                one.revision());
        audits.assign(List.of(new Audit.Assigned(own)), event("assigned", NOW));
    }

    Audit now() {
        return audits.find("dor", audit).orElseThrow();
    }

    int version() {
        return now().header().revision().number();
    }

    Feedback written() {
        return feedbacks.of("dor", audit);
    }

    Outcome<Feedback> give(Person officer, String well, int version, Instant at) {
        var letter = new FeedbackLetter(outbox, "https://audits.example.org");
        return new GiveFeedback(audits, people, feedbacks, letter)
                .run(new Caller(officer, at), new GiveFeedback.Wish(audit, NoteWords.of(well, ""), version));
    }

    Outcome<Feedback> acknowledge(Person person, int note, Instant at) {
        return new AcknowledgeFeedback(audits, feedbacks).run(person, audit, note, at);
    }

    Outcome<ReadAnswers.View> read(String which) {
        LookBack lookBack = new LookBack(cycles, feedbacks, people);
        return new ReadAnswers(audits, new InMemoryPacks(Fixtures.aPack()), people, samples, lookBack)
                .run(new Caller(OFFICER, NOW), which);
    }

    Outcome<List<ListAnswers.Line>> list(String cycle) {
        return new ListAnswers(cycles, audits, people, feedbacks).run(new Caller(OFFICER, NOW), cycle);
    }

    /** The sentence of a refusal of a kind. */
    static String sentence(Outcome<?> outcome, Refusal why) {
        if (outcome instanceof Outcome.Refused<?>(var reason, var sentence, var _) && reason == why) {
            return sentence;
        }
        throw new AssertionError("Expected a refusal because of %s, got %s".formatted(why, outcome));
    }
}
