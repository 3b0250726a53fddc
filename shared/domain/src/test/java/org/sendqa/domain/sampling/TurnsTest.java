package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One discipline at a time, and none again before the list is done (BWD-43). */
class TurnsTest {

    private static final TreeSet<String> ALL = new TreeSet<>(List.of("OT", "Physio", "Speech"));

    @Test
    void whoHadTheirTurnComesAgainOnlyAfterAllOthers() {
        Turns turns = after("OT", "Speech");
        assertThat(turns.left()).containsExactly("Physio");
        assertThat(turns.against("OT"))
                .hasValue("OT had its turn, and others still wait for theirs: Physio. Give one of them, or say that it"
                        + " comes out of turn.");
        assertThat(turns.against("Physio")).isEmpty();
    }

    @Test
    void afterTheLastOfThemTheListBeginsAnew() {
        assertThat(after("OT", "Speech", "Physio").left()).isEqualTo(ALL);
        assertThat(after("OT", "OT", "Speech", "Physio", "OT").left()).containsExactly("Physio", "Speech");
    }

    @Test
    void whomTheRegisterHoldsNoMoreIsntWaitedForAndWhomItDoesntHoldYetMayCome() {
        assertThat(after("Podiatry", "OT").left()).containsExactly("Physio", "Speech");
        assertThat(after("OT").against("Dietetics")).isEmpty();
    }

    private static Turns after(String... earlier) {
        return Turns.of(ALL, List.of(earlier).stream().map(List::of).toList());
    }
}
