package org.sendqa.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.DaysOfRounds;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SamplePeople;

/**
 * April's round of eleven audits, due on 17 and closing on 24 April 2026; of two auditors one has submitted and one has
 * two open audits.
 */
final class RunningRound {

    static final String CYCLE = Fixtures.aCycleRef().id();
    static final Instant IN_APRIL = SampleAudits.IN_TIME;
    static final Instant IN_MAY = Instant.parse("2026-05-11T09:00:00Z");

    final InMemoryCycles cycles = new InMemoryCycles();
    final InMemoryAudits audits = new InMemoryAudits(cycles);
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryPeople people =
            InMemoryPeople.with(SamplePeople.aTeamManager(1), SamplePeople.aTeamManager(2), SamplePeople.anOfficer());
    private final RunningRounds rounds = new RunningRounds(cycles, new WorkingDays(BankHolidays.englandAndWales()));

    RunningRound() {
        cycles.announce(SampleCycles.announced("2026-04"), SampleCycles.event("announced"));
        SampleCycles.afterwards(SampleCycles.announced("2026-04")).stream()
                .limit(3)
                .forEach(next -> cycles.advance(next, SampleCycles.event("moved")));
        Stream<Audit.Assigned> out = Stream.of(
                SampleAudits.assigned(1, "team-manager-1"),
                SampleAudits.assigned(2, "team-manager-2"),
                SampleAudits.assigned(3, "team-manager-2"));
        audits.assign(out.toList(), SampleCycles.event("assigned"));
        Audit.InProgress begun = SampleAudits.inProgress(SampleAudits.assigned(1, "team-manager-1"));
        audits.keep(begun, SampleCycles.event("declared"));
        audits.keep(SampleAudits.submitted(begun, "answers/1", IN_APRIL), SampleAudits.event("submitted", IN_APRIL));
    }

    /** The round closes and its report goes out. */
    RunningRound reported() {
        Event event = SampleCycles.event("moved");
        Cycle.Closed closed = ((Cycle.Collecting) now()).closed(event);
        Cycle.ToApprove waiting = closed.toApprove(new Made(1, 5), LocalDate.EPOCH, event);
        Cycle.Approved approved = waiting.approved(event);
        List.of(closed, waiting, approved, approved.reported(event)).forEach(next -> cycles.advance(next, event));
        return this;
    }

    Cycle now() {
        return cycles.find("dor", CYCLE).orElseThrow();
    }

    ExtendRound extendRound() {
        return new ExtendRound(rounds, cycles, letters());
    }

    ReopenRound reopenRound() {
        return new ReopenRound(rounds, cycles, letters());
    }

    private DeadlineLetters letters() {
        var packs = new InMemoryPacks(Fixtures.aPack());
        var title = new RoundTitle(packs);
        return new DeadlineLetters(
                DaysOfRounds.of(audits, packs, people), people, outbox, title, "https://audits.example.org");
    }

    List<String> writtenTo() {
        return outbox.mails().stream().map(Mail::recipient).toList();
    }

    static Caller officer(Instant at) {
        return new Caller(SamplePeople.anOfficer(), at);
    }

    static WantedDays days(String dueOn, String closesOn) {
        return new WantedDays(LocalDate.parse(dueOn), LocalDate.parse(closesOn));
    }

    /** The sentence of a refusal of a kind. */
    static String sentence(Outcome<?> outcome, Refusal why) {
        if (outcome instanceof Outcome.Refused<?>(var reason, var sentence, var _) && reason == why) {
            return sentence;
        }
        throw new AssertionError("Expected a refusal because of %s, got %s".formatted(why, outcome));
    }
}
