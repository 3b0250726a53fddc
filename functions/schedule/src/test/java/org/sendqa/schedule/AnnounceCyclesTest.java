package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.SampleCycles;

class AnnounceCyclesTest {

    private static final Instant TWO_WEEKS_AHEAD = Instant.parse("2026-03-18T06:00:00Z");

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final AnnounceCycles announce =
            SampleRounds.announcing(cycles, new InMemoryPauses(), new InMemoryOutbox(), Fixtures.aPack());

    @Test
    void aCycleIsAnnouncedWithTheHashOfTheValueItsDrawsWillReveal() {
        assertThat(announce.announce(Fixtures.aPack(), TWO_WEEKS_AHEAD)).containsExactly(SampleCycles.ref("2026-04"));
        Announced cycle =
                (Announced) cycles.find("dor", SampleCycles.ref("2026-04").id()).orElseThrow();
        String publicValue = AuthorityKey.of("dor", SampleRounds.SECRET).publicValue(Fixtures.ACTIVITY, "2026-04");
        assertThat(cycle.header().seedCommitment()).isEqualTo(Digest.of(publicValue));
        assertThat(cycle.header().packDigest()).isEqualTo(Fixtures.PACK_DIGEST);
        assertThat(cycle.header().opensOn()).isEqualTo("2026-04-01");
        assertThat(cycle.header().announcedAt()).isEqualTo(TWO_WEEKS_AHEAD);
    }

    @Test
    void theAnnouncementIsTheFirstEventOfTheCyclesHistory() {
        announce.announce(Fixtures.aPack(), TWO_WEEKS_AHEAD);
        assertThat(cycles.events(SampleCycles.ref("2026-04")))
                .extracting(Event::kind, Event::by)
                .containsExactly(tuple("announced", "OpenDueCycles"));
    }

    @Test
    void aSecondRoundOnTheSameDayAnnouncesNothing() {
        announce.announce(Fixtures.aPack(), TWO_WEEKS_AHEAD);
        assertThat(announce.announce(Fixtures.aPack(), TWO_WEEKS_AHEAD)).isEmpty();
    }

    @Test
    void theDayIsTheOfficesDayNotTheServers() {
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-04-16T22:59:59Z")))
                .as("still 16 April in London")
                .isEmpty();
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-04-16T23:00:00Z")))
                .containsExactly(SampleCycles.ref("2026-05"));
    }

    @Test
    void theDayIsTheOfficesDayOnTheNightTheClocksChange() {
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-10-18T22:59:59Z")))
                .as("still 18 October, summer time")
                .isEmpty();
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-10-18T23:00:00Z")))
                .containsExactly(SampleCycles.ref("2026-11"));
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-11-16T23:59:59Z")))
                .as("still 16 November, winter time")
                .isEmpty();
        assertThat(announce.announce(Fixtures.aPack(), Instant.parse("2026-11-17T00:00:00Z")))
                .containsExactly(SampleCycles.ref("2026-12"));
    }

    @Test
    void aPlannedActivityOpensNothing() {
        assertThat(announce.announce(SamplePacks.with(Status.PLANNED), TWO_WEEKS_AHEAD))
                .isEmpty();
    }

    @Test
    void aPackOpensNothingBeforeItIsUsed() {
        assertThat(announce.announce(SamplePacks.usedFrom(Fixtures.aPack(), "2026-04-02"), TWO_WEEKS_AHEAD))
                .isEmpty();
        assertThat(announce.announce(SamplePacks.usedFrom(Fixtures.aPack(), "2026-04-01"), TWO_WEEKS_AHEAD))
                .containsExactly(SampleCycles.ref("2026-04"));
    }
}
