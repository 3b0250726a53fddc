package org.sendqa.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

class ReadingTimeTest {

    private static final CycleRef CYCLE = new CycleRef("bri", "ehc-plan-audits", "2026-04");
    private static final Event EVENT = new Event("closed", Instant.parse("2026-04-25T05:00:00Z"), "OpenDueCycles");

    @Test
    void papersAreReadUntilThirtyDaysAfterTheClosingDay() {
        Cycle.Collecting round = new Cycle.Collecting(
                new Cycle.Header(CYCLE, "", LocalDate.EPOCH, "", Instant.EPOCH, Revision.NONE),
                new Cycle.Deadline(LocalDate.parse("2026-04-17"), LocalDate.parse("2026-04-24")),
                new Cycle.Count(1, 1, 0));
        assertThat(ReadingTime.isOver(round, LocalDate.parse("2026-05-24"))).isFalse();
        assertThat(ReadingTime.isOver(round.closed(EVENT), LocalDate.parse("2026-05-25")))
                .isTrue();
        Cycle.Announced announced = new Cycle.Announced(round.header());
        assertThat(ReadingTime.isOver(announced, LocalDate.parse("2031-01-01"))).isFalse();
    }
}
