package org.sendqa.edge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Deadline;

/**
 * A cycle's days as they go out; null where one isn't fixed yet.
 *
 * @param checkedBy the day after which the sample counts as confirmed, while it waits for that
 * @param approveBy the day after which the report counts as approved, while it waits for that
 */
public record CycleDays(
        LocalDate opensOn,
        @Nullable LocalDate checkedBy,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate approveBy) {

    /** Those that are fixed as the cycle stands. */
    public static CycleDays of(Cycle cycle) {
        Deadline deadline = cycle.answersUntil().orElse(null);
        return new CycleDays(
                cycle.header().opensOn(),
                cycle instanceof Cycle.Drawn drawn ? drawn.checkedBy() : null,
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.closesOn(),
                cycle instanceof Cycle.ToApprove waiting ? waiting.approveBy() : null);
    }
}
