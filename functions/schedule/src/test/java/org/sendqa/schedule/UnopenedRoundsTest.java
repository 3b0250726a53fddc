package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.DayPeriod;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

/** Plan audits that a framework wants every month and prints no number for, so that officers open each round. */
class UnopenedRoundsTest {

    private final Pack pack = SamplePacks.describing(
            ProgrammeEntry.of(Fixtures.ACTIVITY, "EHC plan audits", Status.LIVE, Timing.monthly(0)),
            SamplePacks.with(Timing.ON_DEMAND));
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryPauses pauses = new InMemoryPauses();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final TellOfficers officers =
            new TellOfficers(new InMemoryPacks(pack), InMemoryPeople.with(SamplePeople.anOfficer()), outbox);

    @Test
    void officersHearOnceThatAMonthWentByWithoutARound() {
        tell("2026-04-30");
        assertThat(outbox.mails()).isEmpty();
        tell("2026-05-01");
        tell("2026-05-05");
        assertThat(outbox.mails()).extracting(Mail::subject).containsExactly("EHC plan audits: no round in April 2026");
    }

    @Test
    void aMonthInWhichAnOfficerOpenedOneIsNotSpokenOf() {
        CycleRef ref = new CycleRef(pack.authority(), Fixtures.ACTIVITY, new DayPeriod(day("2026-04-15")).id());
        Event event = new Event("announced", Instant.parse("2026-04-01T09:00:00Z"), "qa-officer-1");
        Revision first = Revision.NONE.after(event);
        cycles.announce(
                new Cycle.Announced(
                        new Cycle.Header(ref, pack.digest(), day("2026-04-15"), "sha256:one", event.at(), first)),
                event);
        assertThat(unopened("2026-05-01")).isEmpty();
    }

    @Test
    void aMonthLongGoneOrOfAPausedActivityIsNotSpokenOf() {
        assertThat(unopened("2026-05-09")).isEmpty();
        Event paused = new Event("paused", Instant.parse("2026-04-01T09:00:00Z"), "qa-officer-1");
        pauses.keep(Pause.first(pack.authority(), Fixtures.ACTIVITY, "Nobody has time", paused), paused);
        assertThat(unopened("2026-05-01")).isEmpty();
    }

    private void tell(String day) {
        unopened(day).forEach(one -> officers.tellUnopened(pack, one));
    }

    private List<UnopenedRounds.Unopened> unopened(String day) {
        return new UnopenedRounds(cycles, pauses, new WorkingDays(BankHolidays.englandAndWales())).of(pack, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
