package org.sendqa.domain.sampling;

import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * The number of cases that was agreed for one draw of one cycle, for quotas that are agreed each time.
 *
 * @param size 1 or more
 */
public record AgreedSize(CycleRef cycle, String draw, int size, Revision revision) {

    /** The first number agreed. */
    public static AgreedSize first(CycleRef cycle, String draw, int size, Event event) {
        return new AgreedSize(cycle, draw, size, Revision.NONE.after(event));
    }

    /** Another number instead. */
    public AgreedSize changed(int next, Event event) {
        return new AgreedSize(cycle, draw, next, revision.after(event));
    }
}
