package org.sendqa.domain.cycle;

import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.history.Event;

/** What a cycle's history says of its reopening, however it came about. */
public final class Reopened {

    private Reopened() {}

    /**
     * That it was reopened, until when and why.
     *
     * @param by a person's id, or the function's name where nobody acted
     */
    public static Event event(Deadline until, ReopeningReason reason, Instant now, String by) {
        return new Event(
                "reopened",
                now,
                by,
                Map.of(
                        "reason",
                        reason.code(),
                        "dueOn",
                        until.dueOn().toString(),
                        "closesOn",
                        until.closesOn().toString()));
    }
}
