package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.cycle.Workflows.Progress;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.RetryLater;
import org.sendqa.schedule.OpenDueCycles.Round;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemoryWorkflows;
import org.sendqa.testing.SamplePeople;

class OpenDueCyclesTest {

    private static final Announced APRIL = announced("2026-04");

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final InMemoryPauses pauses = new InMemoryPauses();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());

    @Test
    void aMonthGoesFromAnnouncementToDraw() {
        assertThat(roundOf("2026-03-17")).isEqualTo(new Round(0, 0, 0));
        assertThat(roundOf("2026-03-18")).isEqualTo(new Round(1, 0, 0));
        assertThat(roundOf("2026-03-31")).isEqualTo(new Round(0, 0, 0));
        assertThat(roundOf("2026-04-01")).isEqualTo(new Round(0, 1, 0));
        assertThat(roundOf("2026-04-01")).as("the schedule fires twice").isEqualTo(new Round(0, 0, 0));
    }

    @Test
    void aDrawThatTheRegisterHeldUpIsTriedAgainTheNextDay() {
        cycles.announce(APRIL, event("announced"));
        roundOf("2026-04-01");
        workflows.ended(drawing(1), Progress.DONE);
        assertThat(roundOf("2026-04-02")).isEqualTo(new Round(0, 1, 0));
        assertThat(workflows.started()).containsKey(drawing(2));
    }

    @Test
    void aLostEventIsCaughtUpWithByTheNextRound() {
        cycles.announce(APRIL, event("announced"));
        afterwards(APRIL).subList(0, 2).forEach(next -> cycles.advance(next, event("moved")));
        assertThat(roundOf("2026-04-02")).isEqualTo(new Round(0, 1, 0));
        assertThat(workflows.started()).containsOnlyKeys(new Attempt(APRIL.ref(), Step.ALLOCATE, 3, 1));
    }

    @Test
    void theOfficersAreToldOnceThatAStepHasFailedFiveTimes() {
        cycles.announce(APRIL, event("announced"));
        for (int day = 1; day <= 5; day++) {
            assertThat(roundOf("2026-04-0" + day)).isEqualTo(new Round(0, 1, 0));
            workflows.ended(drawing(day), Progress.FAILED);
        }
        assertThat(roundOf("2026-04-06")).isEqualTo(new Round(0, 0, 1));
        roundOf("2026-04-07");
        Mail mail = outbox.mails().getFirst();
        assertThat(outbox.mails()).hasSize(1);
        assertThat(mail.recipient()).isEqualTo(SamplePeople.anOfficer().id());
        assertThat(mail.subject()).isEqualTo("EHC plan audits, April 2026: stopped, please look");
        assertThat(mail.letter().toString())
                .contains("Drawing the sample of EHC plan audits, April 2026 failed 5 times")
                .contains("open-cycle");
    }

    @Test
    void anAnnouncedCycleIsNotDrawnWhileItsActivityIsPausedAndIsDrawnAfterwards() {
        cycles.announce(APRIL, event("announced"));
        Pause.Active pause = Pause.first("dor", Pause.EVERYTHING, "Snow", event("paused"));
        pauses.keep(pause, event("paused"));
        assertThat(roundOf("2026-04-01")).isEqualTo(new Round(0, 0, 0));
        pauses.keep(pause.resumed(event("resumed")), event("resumed"));
        assertThat(roundOf("2026-04-02")).isEqualTo(new Round(0, 1, 0));
        assertThat(workflows.started()).containsOnlyKeys(drawing(1));
    }

    @Test
    void anAuthorityWhosePackIsGoneKeepsItsCyclesGoing() {
        cycles.announce(APRIL, event("announced"));
        OpenDueCycles broken = round(new PackGone());
        assertThatThrownBy(() -> broken.open(at("2026-04-01")))
                .isInstanceOf(RetryLater.class)
                .hasRootCauseMessage("There is no pack of dor");
        assertThat(workflows.started()).containsOnlyKeys(drawing(1));
    }

    /** An authority that is listed, but whose pack can't be read. */
    private record PackGone() implements Packs {

        @Override
        public Pack current(String authority) {
            throw new IllegalArgumentException("There is no pack of " + authority);
        }

        @Override
        public Pack byDigest(String authority, String digest) {
            return current(authority);
        }

        @Override
        public List<String> authorities() {
            return List.of("dor");
        }
    }

    private Round roundOf(String day) {
        return round(packs).open(at(day));
    }

    private OpenDueCycles round(Packs known) {
        return new OpenDueCycles(
                known,
                cycles,
                SampleRounds.announcing(cycles, pauses, outbox, Fixtures.aPack()),
                new AdvanceCycle(cycles, workflows, pauses),
                new TellOfficers(known, InMemoryPeople.with(SamplePeople.anOfficer()), outbox));
    }

    private static Attempt drawing(int number) {
        return new Attempt(APRIL.ref(), Step.DRAW, 1, number);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T05:00:00Z");
    }
}
