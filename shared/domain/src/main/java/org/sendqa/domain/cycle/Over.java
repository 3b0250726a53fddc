package org.sendqa.domain.cycle;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.history.Event;

/** A cycle that takes no answers any more, so that what may happen to it afterwards is said once (CAP-19, CAP-23). */
public sealed interface Over extends Cycle permits Cycle.Closed, Cycle.Reported {

    /** Until when answers were taken. */
    Deadline deadline();

    /** Its counts; a submitted audit that is voided now is added to those open and to be re-done. */
    Count count();

    /** It takes answers again; the report is made anew afterwards and says why. */
    Collecting reopened(Deadline until, ReopeningReason reason, Event event);

    /** Whether an audit fell out that can still be done again in time, so that it goes on by itself. */
    default boolean goesOn(LocalDate today) {
        return count().redo() > 0 && !today.isAfter(deadline().closesOn());
    }
}
