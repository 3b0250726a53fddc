package org.sendqa.domain.cycle;

import java.time.LocalDate;

/** What has to happen to a cycle by itself, decided from where it stands and what day it is. */
public sealed interface NextStep {

    /** Nothing: it waits for a day, for people, or for ever. */
    record Await() implements NextStep {}

    /** A state machine has to run; its tasks move the cycle on. */
    record Start(Step step) implements NextStep {}

    /** The officer had all the days the pack gives to look at the sample: it counts as checked. */
    record Confirm(Cycle.Drawn cycle) implements NextStep {}

    /** The officers had all the days the pack gives to look at the report: it counts as approved. */
    record Approve(Cycle.ToApprove cycle) implements NextStep {}

    /** Nothing is left to wait for. */
    record Close(Cycle.Collecting cycle) implements NextStep {}

    /** An audit fell out after the last one came in, and there is time to do it again. */
    record Reopen(Over cycle) implements NextStep {}

    /**
     * Decides. Days count to their end: a sample is confirmed on the day after the last one for checking it, and a
     * report approved likewise; a cycle is closed on the day after its closing day, or with its last audit.
     */
    static NextStep of(Cycle cycle, LocalDate today) {
        return switch (cycle) {
            case Cycle.Announced announced ->
                today.isBefore(announced.header().opensOn()) ? new Await() : new Start(Step.DRAW);
            case Cycle.Drawn drawn -> today.isAfter(drawn.checkedBy()) ? new Confirm(drawn) : new Await();
            case Cycle.Confirmed _ -> new Start(Step.ALLOCATE);
            case Cycle.Collecting collecting -> collecting.isOver(today) ? new Close(collecting) : new Await();
            case Over over when over.goesOn(today) -> new Reopen(over);
            case Cycle.Closed _, Cycle.Approved _ -> new Start(Step.REPORT);
            case Cycle.ToApprove waiting -> today.isAfter(waiting.approveBy()) ? new Approve(waiting) : new Await();
            case Cycle.Reported _ -> new Await();
        };
    }
}
