package org.sendqa.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.feedback.FindingsStep.Answered;
import org.sendqa.domain.feedback.FindingsStep.Discussed;
import org.sendqa.domain.feedback.FindingsStep.Returned;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.domain.feedback.HandedIn;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.pack.FindingsPlan;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Particulars;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAssignments;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryReturnedFindings;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleInstrument;
import org.sendqa.testing.SamplePeople;

/** Findings go back on 28 April 2026. */
class RemindOfFindingsTest {

    private static final Person MANAGER = SamplePeople.aTeamManager(2);
    private static final Person AUTHOR = author();

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles, new InMemoryAssignments(), new InMemoryOutbox());
    private final InMemoryReturnedFindings returned = new InMemoryReturnedFindings();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Audit.Assigned assigned =
            SampleAudits.assigned(1, SamplePeople.aTeamManager(1).id());

    @BeforeEach
    void findingsGoBack() {
        var announced = SampleCycles.announced("2026-04");
        cycles.announce(announced, SampleCycles.event("announced"));
        SampleCycles.afterwards(announced).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
        audits.assign(List.of(assigned), SampleAudits.event("assigned", SampleCycles.AT));
        Audit.InProgress begun = SampleAudits.inProgress(assigned);
        audits.keep(begun, SampleAudits.event("declared", SampleAudits.IN_TIME));
        String answers = audits.keepAnswers(begun, SampleInstrument.completeAnswers("good"));
        Audit.Submitted submitted = SampleAudits.submitted(begun, answers, SampleAudits.IN_TIME);
        audits.keep(submitted, SampleAudits.event("submitted", SampleAudits.IN_TIME));
        step(new Returned(at("2026-04-28"), HandedIn.of(submitted), 1));
    }

    @Test
    void whereTheFrameworkSetsNoIntervalNobodyIsReminded() {
        days(0, "2026-04-28", "2026-09-30");
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void setToAMonthItRemindsTheAuthorEachMonthUntilTheCaseIsShownNoMore() {
        days(1, "2026-04-28", "2026-09-30");
        assertThat(outbox.mails())
                .extracting(Mail::key)
                .containsExactlyInAnyOrder(
                        "findings-wait/2026-05-28", "findings-wait/2026-06-28", "findings-wait/2026-07-28");
        assertThat(outbox.mails()).extracting(Mail::recipient).containsOnly(AUTHOR.id());
    }

    @Test
    void onceTheyAreReadItIsTheLineManagersTurn() {
        step(new Answered(at("2026-05-04"), "", true));
        days(1, "2026-05-04", "2026-06-30");
        assertThat(outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(MANAGER.id());
            assertThat(mail.letter().toString()).contains("https://qa.example.org/findings");
        });
    }

    @Test
    void onTheDayOnWhichTheyMeantToLookAgainBothAreRemindedWhateverTheFrameworkSays() {
        LocalDate again = LocalDate.parse("2026-06-10");
        step(new Discussed(
                at("2026-05-04"),
                MANAGER.id(),
                new Talk(LocalDate.parse("2026-05-04"), "Ask earlier.", Optional.of(again))));
        days(0, "2026-05-04", "2026-09-30");
        assertThat(outbox.mails()).extracting(Mail::key).containsOnly("findings-wait/2026-06-10");
        assertThat(outbox.mails()).extracting(Mail::recipient).containsExactlyInAnyOrder(AUTHOR.id(), MANAGER.id());
    }

    @Test
    void nobodyIsRemindedOfAnAuditThatIsOpenAgain() {
        Event event = new Event("reopened", at("2026-05-04"), "officer");
        audits.keep(((Audit.Submitted) audits.find("dor", assigned.id()).orElseThrow()).reopened(event), event);
        days(1, "2026-05-04", "2026-09-30");
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsDiscussed() {
        step(new Discussed(
                at("2026-05-04"), MANAGER.id(), new Talk(LocalDate.parse("2026-05-04"), "Fine.", Optional.empty())));
        days(1, "2026-05-04", "2026-09-30");
        assertThat(outbox.mails()).isEmpty();
    }

    private void step(FindingsStep step) {
        Findings before = returned.find("dor", AUTHOR.id(), assigned.id())
                .orElseGet(() -> Findings.none(Fixtures.aCycleRef(), assigned.id(), AUTHOR.id()));
        var event = before.event(step, "somebody");
        returned.keep(before.with(step, event), event);
    }

    private void days(int everyMonths, String first, String last) {
        var pack = ChangedPacks.returning(new FindingsPlan(List.of("author"), everyMonths), Fixtures.aPack());
        var remind = new RemindOfFindings(
                new InMemoryPacks(pack),
                InMemoryPeople.with(MANAGER, AUTHOR),
                new CountingFindings(returned, audits),
                outbox,
                new FindingsReminder("https://qa.example.org"));
        LocalDate.parse(first).datesUntil(LocalDate.parse(last)).forEach(day -> {
            remind.run(at(day.toString()));
            remind.run(at(day.toString()));
        });
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(6, 0).toInstant(ZoneOffset.UTC);
    }

    private static Person author() {
        return new Person(
                "dor",
                "case-worker-1",
                "Sample Case Worker 1",
                "sample-case-worker-1",
                List.of("case-worker-1@dorset.example.org"),
                Set.of("case-worker"),
                "Ash",
                "council",
                new Particulars("", MANAGER.id(), 0, Employment.UNKNOWN, Set.of(), Set.of()));
    }
}
