package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.history.Event;

/** A cycle that takes no answers any more, so that what may happen to it afterwards is said once (CAP-19, CAP-23). */
public sealed interface Over extends Cycle permits Cycle.Closed, Cycle.ToApprove, Cycle.Approved, Cycle.Reported {

    /** Until when answers were taken. */
    Deadline deadline();

    /** Its counts; a submitted audit that is voided now is added to those open and to be re-done. */
    Count count();

    /** Why it was reopened since its last report went out, each reason once. */
    List<ReopeningReason> reopened();

    /** It takes answers again; the report is made anew afterwards and says why. */
    default Collecting reopened(Deadline until, ReopeningReason reason, Event event) {
        return new Collecting(header().after(event), until, count(), reason.after(reopened()), false);
    }

    /** Whether an audit fell out that can still be done again in time, so that it goes on by itself. */
    default boolean goesOn(LocalDate today) {
        return count().redo() > 0 && !today.isAfter(deadline().closesOn());
    }
}
