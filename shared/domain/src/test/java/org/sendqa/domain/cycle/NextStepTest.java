package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Confirmed;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycle.Drawn;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.Cycle.Reported;
import org.sendqa.domain.cycle.NextStep.Await;
import org.sendqa.domain.cycle.NextStep.Close;
import org.sendqa.domain.cycle.NextStep.Confirm;
import org.sendqa.domain.cycle.NextStep.Start;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

class NextStepTest {

    private static final LocalDate OPENING = LocalDate.parse("2026-04-01");
    private static final Deadline DEADLINE = new Deadline(LocalDate.parse("2026-04-22"), LocalDate.parse("2026-04-29"));
    private static final Header HEADER = new Header(
            new CycleRef("dor", "audits", "2026-04"), "sha256:00", OPENING, "sha256:11", Instant.EPOCH, Revision.NONE);

    @Test
    void anAnnouncedCycleIsDrawnFromItsOpeningDayOn() {
        Cycle announced = new Announced(HEADER);
        assertThat(NextStep.of(announced, OPENING.minusDays(1))).isEqualTo(new Await());
        assertThat(NextStep.of(announced, OPENING)).isEqualTo(new Start(Step.DRAW));
        assertThat(NextStep.of(announced, OPENING.plusDays(20)))
                .as("held up by its register")
                .isEqualTo(new Start(Step.DRAW));
    }

    @Test
    void aSampleThatNobodyConfirmsCountsAsCheckedAfterThePacksDays() {
        Drawn drawn = new Drawn(HEADER, OPENING.plusDays(5));
        assertThat(NextStep.of(drawn, OPENING.plusDays(5)))
                .as("the officer has the whole last day")
                .isEqualTo(new Await());
        assertThat(NextStep.of(drawn, OPENING.plusDays(6))).isEqualTo(new Confirm(drawn));
    }

    @Test
    void aConfirmedSampleIsAllocatedAtOnce() {
        assertThat(NextStep.of(new Confirmed(HEADER), OPENING)).isEqualTo(new Start(Step.ALLOCATE));
    }

    @Test
    void aCycleClosesWithItsLastAuditOrAfterItsClosingDay() {
        Collecting open = new Collecting(HEADER, DEADLINE, new Count(12, 1, 0));
        Collecting allIn = new Collecting(HEADER, DEADLINE, new Count(12, 0, 0));
        assertThat(NextStep.of(open, DEADLINE.closesOn())).isEqualTo(new Await());
        assertThat(NextStep.of(open, DEADLINE.closesOn().plusDays(1))).isEqualTo(new Close(open));
        assertThat(NextStep.of(allIn, OPENING)).isEqualTo(new Close(allIn));
    }

    @Test
    void aCycleThatIsOverGoesOnForAnAuditThatFellOutUntilItsClosingDayIsOver() {
        Count fellOut = new Count(12, 1, 0, 1);
        for (Over over : List.of(new Closed(HEADER, DEADLINE, fellOut), new Reported(HEADER, DEADLINE, fellOut, 1))) {
            assertThat(NextStep.of(over, DEADLINE.closesOn())).isEqualTo(new NextStep.Reopen(over));
            assertThat(NextStep.of(over, DEADLINE.closesOn().plusDays(1))).isNotInstanceOf(NextStep.Reopen.class);
        }
    }

    @Test
    void aReportThatNobodyApprovesGoesOutAfterThePacksDays() {
        Closed closed = new Closed(HEADER, DEADLINE, new Count(12, 1, 0));
        Event event = new Event("report-made", Instant.EPOCH, "test");
        LocalDate lastDay = DEADLINE.closesOn().plusDays(5);
        Cycle.ToApprove waiting = closed.toApprove(new Made(1, 5), lastDay, event);
        assertThat(NextStep.of(waiting, lastDay))
                .as("the officers have the whole last day")
                .isEqualTo(new Await());
        assertThat(NextStep.of(waiting, lastDay.plusDays(1))).isEqualTo(new NextStep.Approve(waiting));
        assertThat(NextStep.of(waiting.approved(event), lastDay)).isEqualTo(new Start(Step.REPORT));
    }

    @Test
    void aClosedCycleIsReportedAndThenLeftAlone() {
        Count count = new Count(12, 1, 0);
        assertThat(NextStep.of(new Closed(HEADER, DEADLINE, count), OPENING)).isEqualTo(new Start(Step.REPORT));
        assertThat(NextStep.of(new Reported(HEADER, DEADLINE, count, 1), LocalDate.MAX))
                .isEqualTo(new Await());
    }
}
