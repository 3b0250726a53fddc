package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.Quota;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;

/** A quota is raised from one to two of each locality while a month is under way. */
class RunningCycleTest {

    private static final Pack RAISED = OtherFrameworks.with(
            OtherFrameworks.draw(Fixtures.TEAM_MANAGERS, new Quota.Each(List.of("locality"), 2, 12)));
    private final World world = new World();

    @Test
    void theRunningMonthIsDrawnByThePackItBeganUnder() {
        Round round = new Rounds(world.cycles, new Raised())
                .find(Fixtures.AUTHORITY, World.CYCLE)
                .orElseThrow();
        assertThat(round.activity().draws())
                .isEqualTo(Fixtures.anEhcPlanActivity().draws());
    }

    /** The pack in use is another than the one published before. */
    private record Raised() implements Packs {

        @Override
        public Pack current(String authority) {
            return RAISED;
        }

        @Override
        public Pack byDigest(String authority, String digest) {
            return new InMemoryPacks(Fixtures.aPack()).byDigest(authority, digest);
        }

        @Override
        public List<String> authorities() {
            return List.of(Fixtures.AUTHORITY);
        }
    }
}
