package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;

class DrawnRoundsTest {

    @Test
    void roundsOfAnyCadenceWithinTheMonthsAreAroundOneAndItselfIsNot() {
        assertThat(around("2026-04", 2, "2026-02", "2026-01", "2026-04", "2026-04-15", "2026-06", "2026-q3"))
                .containsExactly("2026-02", "2026-04-15", "2026-06");
    }

    @Test
    void withNoMonthsCasesMayBeDrawnAgainInAnyOtherRound() {
        assertThat(around("2026-w17", 0, "2026-w16", "2026-w18")).isEmpty();
    }

    private static List<String> around(String round, int months, String... drawn) {
        return new DrawnRounds(1, new TreeSet<>(Arrays.asList(drawn)))
                .around(new CycleRef("dor", "plan-audits", round), months)
                .map(CycleRef::period)
                .toList();
    }
}
