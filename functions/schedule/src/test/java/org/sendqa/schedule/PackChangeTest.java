package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.SampleCycles;

/** A quota changed in the middle of a month comes as a pack of another digest. */
class PackChangeTest {

    private static final Pack FOUR_EACH = SamplePacks.as("sha256:4444");
    private static final Pack FIVE_EACH = SamplePacks.as("sha256:5555");
    private final InMemoryCycles cycles = new InMemoryCycles();

    @Test
    void theRunningCycleStaysOnThePackItBeganUnderAndTheNextOneTakesTheNew() {
        round(FOUR_EACH, "2026-03-18");
        round(FIVE_EACH, "2026-04-12");
        round(FIVE_EACH, "2026-04-17");
        assertThat(digest("2026-04")).isEqualTo(FOUR_EACH.digest());
        assertThat(digest("2026-05")).isEqualTo(FIVE_EACH.digest());
    }

    private void round(Pack pack, String day) {
        SampleRounds.announcing(cycles, new InMemoryPauses(), new InMemoryOutbox(), pack)
                .announce(pack, Instant.parse(day + "T05:00:00Z"));
    }

    private String digest(String month) {
        return cycles.find("dor", SampleCycles.ref(month).id())
                .orElseThrow()
                .header()
                .packDigest();
    }
}
