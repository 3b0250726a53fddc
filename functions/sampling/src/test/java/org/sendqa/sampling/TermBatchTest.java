package org.sendqa.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.CycleRef;

/** One advice of each psychologist per term, in two half-term batches (rows WOL-054, 055). */
class TermBatchTest {

    private static final List<List<Integer>> MONTHS = List.of(List.of(10, 11), List.of(2, 3));

    @Test
    void theSecondHalfOfATermLooksBackAtItsFirst() {
        assertThat(TermBatch.of(cycle("2026-27-autumn-1"), List.of())).hasValue(new TermBatch(List.of(), 2));
        assertThat(TermBatch.of(cycle("2026-27-autumn-2"), List.of()))
                .hasValue(new TermBatch(List.of(cycle("2026-27-autumn-1")), 1));
    }

    @Test
    void monthsLookBackAtThoseThatThePackPutsBeforeThem() {
        assertThat(TermBatch.of(cycle("2026-10"), MONTHS)).hasValue(new TermBatch(List.of(), 2));
        assertThat(TermBatch.of(cycle("2027-03"), MONTHS)).hasValue(new TermBatch(List.of(cycle("2027-02")), 1));
        assertThat(TermBatch.of(cycle("2027-05"), MONTHS)).isEmpty();
    }

    @Test
    void aWholeTermOrYearIsItsOnlyBatch() {
        assertThat(TermBatch.of(cycle("2026-27-spring"), List.of())).hasValue(new TermBatch(List.of(), 1));
        assertThat(TermBatch.of(cycle("2026-27"), List.of())).hasValue(new TermBatch(List.of(), 1));
    }

    private static CycleRef cycle(String period) {
        return new CycleRef("wol", "advice-audits", period);
    }
}
