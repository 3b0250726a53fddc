package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.closed;
import static org.sendqa.testing.SampleCycles.collecting;
import static org.sendqa.testing.SampleCycles.drawn;
import static org.sendqa.testing.SampleCycles.event;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;

/** What every implementation of {@link Cycles} keeps to. Each test starts with no cycle at all. */
public interface CyclesContract {

    /** The cycles under test. */
    Cycles cycles();

    /** Does to a stored cycle what a submission does: one audit fewer is open. */
    void lowerOpen(CycleRef cycle);

    @Test
    default void everyStateIsReadBackAsItWasStored() {
        var announced = SampleCycles.because("Reviews came in late", announced("2026-04"));
        assertThat(cycles().announce(announced, event("announced"))).isTrue();
        assertThat(cycles().find("dor", "ehc-plan-audits-2026-04")).contains(announced);
        for (Cycle next : afterwards(announced)) {
            assertThat(cycles().advance(next, event("moved"))).isTrue();
            assertThat(cycles().find("dor", next.ref().id())).contains(next);
        }
    }

    @Test
    default void aCycleNeverAnnouncedIsNotThere() {
        assertThat(cycles().find("dor", "ehc-plan-audits-2026-04")).isEmpty();
        assertThat(cycles().advance(drawn(announced("2026-04")), event("drawn")))
                .isFalse();
    }

    @Test
    default void aSecondAnnouncementChangesNothing() {
        cycles().announce(announced("2026-04"), event("announced"));
        var again = SampleCycles.announced(SampleCycles.ref("2026-04"), LocalDate.parse("2026-04-09"));
        assertThat(cycles().announce(again, event("announced"))).isFalse();
        assertThat(cycles().find("dor", again.ref().id())).contains(announced("2026-04"));
    }

    @Test
    default void whoComesSecondChangesNothing() {
        var announced = announced("2026-04");
        cycles().announce(announced, event("announced"));
        cycles().advance(drawn(announced), event("drawn"));
        assertThat(cycles().advance(drawn(announced), event("drawn"))).isFalse();
        assertThat(cycles().advance(collecting(announced), event("allocated")))
                .as("leaves a state out")
                .isFalse();
        assertThat(cycles().find("dor", announced.ref().id())).contains(drawn(announced));
    }

    @Test
    default void aCycleDoesNotCloseOverASubmissionItDidNotSee() {
        var announced = announced("2026-04");
        cycles().announce(announced, event("announced"));
        afterwards(announced).subList(0, 3).forEach(next -> cycles().advance(next, event("moved")));
        lowerOpen(announced.ref());
        assertThat(cycles().advance(closed(announced), event("closed"))).isFalse();
        Cycle.Collecting read =
                (Cycle.Collecting) cycles().find("dor", announced.ref().id()).orElseThrow();
        assertThat(read.count().open()).isEqualTo(collecting(announced).count().open() - 1);
        assertThat(cycles().advance(read.closed(event("closed")), event("closed")))
                .isTrue();
    }

    @Test
    default void aReopenedCycleIsReadBackAndUnfinishedAgain() {
        var announced = announced("2026-04");
        cycles().announce(announced, event("announced"));
        afterwards(announced).forEach(next -> cycles().advance(next, event("moved")));
        Cycle.Collecting again = SampleCycles.reopened(announced);
        assertThat(cycles().advance(again, event("reopened"))).isTrue();
        assertThat(cycles().find("dor", again.ref().id())).contains(again);
        assertThat(cycles().unfinished("dor", LocalDate.parse("2026-08-31"))).containsExactly(again);
        Cycle.Collecting longer = again.extended(SampleCycles.DEADLINE, event("extended"));
        assertThat(cycles().advance(longer, event("extended"))).isTrue();
        Cycle.Closed closed = longer.closed(event("closed"));
        assertThat(cycles().advance(closed, event("closed"))).isTrue();
        assertThat(cycles().find("dor", again.ref().id())).contains(closed);
    }

    @Test
    default void aCycleIsNotExtendedOverASubmissionItDidNotSee() {
        var announced = announced("2026-04");
        cycles().announce(announced, event("announced"));
        afterwards(announced).subList(0, 3).forEach(next -> cycles().advance(next, event("moved")));
        lowerOpen(announced.ref());
        Cycle.Collecting stale = collecting(announced).extended(SampleCycles.LATER, event("extended"));
        assertThat(cycles().advance(stale, event("extended"))).isFalse();
    }

    @Test
    default void unfinishedAreThoseNotReportedFromThreeMonthsBackToTwoAhead() {
        for (String month : List.of("2025-12", "2026-01", "2026-03", "2026-05", "2026-07")) {
            cycles().announce(announced(month), event("announced"));
        }
        CycleRef elsewhere = new CycleRef("bri", "ehc-plan-audits", "2026-04");
        cycles().announce(SampleCycles.announced(elsewhere, LocalDate.parse("2026-04-01")), event("announced"));
        for (Cycle next : afterwards(announced("2026-03"))) {
            cycles().advance(next, event("moved"));
        }
        assertThat(cycles().unfinished("dor", LocalDate.parse("2026-04-30")))
                .containsExactly(announced("2026-01"), announced("2026-05"));
    }
}
