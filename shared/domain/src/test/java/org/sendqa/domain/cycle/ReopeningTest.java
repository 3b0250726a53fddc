package org.sendqa.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.Cycle.Reported;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

class ReopeningTest {

    private static final Deadline DEADLINE = new Deadline(LocalDate.parse("2026-04-22"), LocalDate.parse("2026-04-29"));
    private static final Deadline LATER = new Deadline(LocalDate.parse("2026-09-10"), LocalDate.parse("2026-09-17"));
    private static final Event EVENT = new Event("reopened", Instant.EPOCH, "qa-officer-1");
    private static final Header HEADER = new Header(
            new CycleRef("dor", "audits", "2026-04"),
            "sha256:00",
            LocalDate.parse("2026-04-01"),
            "sha256:11",
            Instant.EPOCH,
            Revision.NONE);
    private static final Reported REPORTED = new Reported(HEADER, DEADLINE, new Count(12, 1, 0, 1), 1);

    @Test
    void aReportedCycleTakesAnswersAgainWithItsCountsAndANewDeadline() {
        Collecting again = REPORTED.reopened(LATER, ReopeningReason.VOIDED, EVENT);
        assertThat(again.deadline()).isEqualTo(LATER);
        assertThat(again.count()).isEqualTo(REPORTED.count());
        assertThat(again.header().revision().number()).isEqualTo(1);
        assertThat(again.reopened()).containsExactly(ReopeningReason.VOIDED);
    }

    @Test
    void whatReopenedItSinceTheLastReportAddsUpEachReasonOnce() {
        Closed closed = REPORTED.reopened(LATER, ReopeningReason.VOIDED, EVENT).closed(EVENT);
        Collecting twice = closed.reopened(LATER, ReopeningReason.CORRECTED, EVENT);
        assertThat(twice.reopened()).containsExactly(ReopeningReason.VOIDED, ReopeningReason.CORRECTED);
        assertThat(twice.closed(EVENT)
                        .reopened(LATER, ReopeningReason.VOIDED, EVENT)
                        .reopened())
                .hasSize(2);
        Cycle.ToApprove made = twice.closed(EVENT).toApprove(new Made(2, 5), LocalDate.MAX, EVENT);
        assertThat(made.reopened(LATER, ReopeningReason.VOIDED, EVENT).reopened())
                .as("held back by an officer")
                .hasSize(2);
        Reported next = made.approved(EVENT).reported(EVENT);
        assertThat(next.reopened(LATER, ReopeningReason.LATE_ANSWERS, EVENT).reopened())
                .as("since version 2")
                .containsExactly(ReopeningReason.LATE_ANSWERS);
    }

    @Test
    void theSweepFindsAReopenedCycleByItsNewDueDate() {
        assertThat(REPORTED.dueMonth()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(REPORTED.reopened(LATER, ReopeningReason.VOIDED, EVENT).dueMonth())
                .isEqualTo(YearMonth.of(2026, 9));
        assertThat(new Cycle.Confirmed(HEADER).dueMonth()).isEqualTo(YearMonth.of(2026, 4));
    }
}
