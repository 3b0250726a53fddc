package org.sendqa.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleAudits.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsState;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.FindingsPlan;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryReturnedFindings;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

class ReturnFindingsTest {

    private static final Instant NOW = Instant.parse("2026-04-28T09:00:00Z");
    private static final String WORKER = "case-worker-1";

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);
    private final InMemorySamples samples = new InMemorySamples();
    private InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryReturnedFindings returned = new InMemoryReturnedFindings();
    private final InMemoryPeople people = InMemoryPeople.with(worker(LocalDate.MAX), SamplePeople.aTeamManager(2));

    /** For tests of what else goes out with a report. */
    static ReturnFindings returning(InMemoryAudits audits, People people, Outbox outbox) {
        return new ReturnFindings(
                new InMemorySamples(),
                audits,
                people,
                new InMemoryReturnedFindings(),
                new FindingsLetters(outbox, "https://audits.example.org"));
    }

    @BeforeEach
    void twoAuditsOfOneCaseOfTwoDrawsCameIn() {
        Cycle.Announced announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("next")));
        var subject = SampleCases.aCase(Fixtures.TEAM_MANAGERS, "Ash").subject();
        for (String draw : List.of(Fixtures.TEAM_MANAGERS, Fixtures.PROVISION_LEADS)) {
            samples.drawn(new Sample(
                    Fixtures.aCycleRef(),
                    draw,
                    "",
                    "",
                    new Sample.Settled("", List.of()),
                    List.of(new DrawnCase("draw-id-1", "Ash", subject, Probability.ONE, false)),
                    Revision.NONE.after(SampleCycles.event("drawn"))));
        }
        submit(SampleAudits.assigned(1, "team-manager-1"), SampleAudits.IN_TIME);
        submit(ofTheSameCase(SampleAudits.assigned(2, "team-manager-3")), SampleAudits.IN_TIME);
    }

    @Test
    void theAuthorGetsOneAuditOfTheirCaseAndIsToldWithTheirLineManager() {
        release(1, List.of("case worker"));
        assertThat(toTheWorker()).singleElement().satisfies(findings -> {
            assertThat(findings.audit()).isEqualTo(Audit.idOf(Fixtures.aCycleRef(), 1));
            assertThat(findings.state()).isEqualTo(FindingsState.NEW);
        });
        assertThat(outbox.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder(WORKER, "team-manager-2");
        assertThat(outbox.mails().toString())
                .contains("https://audits.example.org/findings", "EHC plan audits, April 2026")
                .doesNotContain("Ash", "case-Ash", "draw-id", "team-manager-1", "good");
    }

    @Test
    void releasedTwiceItIsThereOnceAndALetterThatACrashKeptBackIsPosted() {
        release(1, List.of("case worker"));
        List<Findings> first = toTheWorker();
        outbox = new InMemoryOutbox();
        release(1, List.of("case worker"));
        assertThat(toTheWorker()).isEqualTo(first);
        assertThat(outbox.mails()).hasSize(2);
    }

    @Test
    void theNextVersionOfTheReportTellsOnlyWhatHasChanged() {
        release(1, List.of("case worker"));
        release(2, List.of("case worker"));
        assertThat(outbox.mails()).hasSize(2);
        reopenAndSubmitAgain();
        release(3, List.of("case worker"));
        assertThat(toTheWorker().getFirst().steps()).hasSize(2);
        assertThat(outbox.mails()).hasSize(4);
    }

    @Test
    void wherePacksSayNothingOrNobodyIsKnownNothingGoesBack() {
        release(1, List.of());
        release(1, List.of("countersigner"));
        people.keep(worker(LocalDate.parse("2026-04-27")));
        release(1, List.of("case worker"));
        assertThat(toTheWorker()).isEmpty();
        assertThat(outbox.mails()).isEmpty();
    }

    private void release(int version, List<String> to) {
        Activity activity = ChangedPacks.returning(new FindingsPlan(to, 0), Fixtures.aPack())
                .activity(Fixtures.ACTIVITY);
        Cycle.Closed closed = SampleCycles.closed(SampleCycles.announced("2026-04"));
        Cycle.Approved approved = closed.toApprove(new Made(version, 5), LocalDate.MAX, SampleCycles.event("made"))
                .approved(SampleCycles.event("approved"));
        new ReturnFindings(samples, audits, people, returned, new FindingsLetters(outbox, "https://audits.example.org"))
                .run(approved, activity, NOW);
    }

    private List<Findings> toTheWorker() {
        return returned.ofAuthor("dor", WORKER);
    }

    private void submit(Audit.Assigned assigned, Instant at) {
        audits.assign(List.of(assigned), event("assigned", SampleCycles.AT));
        Audit.InProgress begun = SampleAudits.inProgress(assigned);
        audits.keep(begun, event("declared", SampleAudits.IN_TIME));
        submit(begun, at);
    }

    private void submit(Audit.InProgress begun, Instant at) {
        String answers = audits.keepAnswers(begun, SampleInstrument.completeAnswers("good"));
        audits.keep(SampleAudits.submitted(begun, answers, at), event("submitted", at));
    }

    private void reopenAndSubmitAgain() {
        var in = (Audit.Submitted)
                audits.find("dor", Audit.idOf(Fixtures.aCycleRef(), 1)).orElseThrow();
        var event = event("reopened", SampleAudits.IN_TIME);
        Audit.InProgress again = in.reopened(event);
        Mail letter = Mail.to(SamplePeople.anOfficer(), "reopened", "Open again", List.of());
        audits.reopen(new Reopening(again, event, Optional.empty(), letter));
        submit(again, SampleAudits.IN_TIME.plusSeconds(600));
    }

    private static Audit.Assigned ofTheSameCase(Audit.Assigned other) {
        Audit.Header one = other.header();
        return new Audit.Assigned(new Audit.Header(
                one.cycle(),
                one.id(),
                Fixtures.PROVISION_LEADS,
                "draw-id-1",
                one.stratum(),
                one.auditor(),
                one.packDigest(),
                one.instrument(),
                one.deadline(),
                one.papers(),
                one.revision()));
    }

    private static Person worker(LocalDate until) {
        Employment employment = new Employment(LocalDate.MIN, until, List.of(), Map.of());
        return new Person(
                "dor",
                WORKER,
                "Sample Case Worker 1",
                "sample-" + WORKER,
                List.of(WORKER + "@dorset.example.org"),
                Set.of("case-worker"),
                "Ash",
                "council",
                new Particulars("", "team-manager-2", 0, employment, Set.of(), Set.of()));
    }
}
