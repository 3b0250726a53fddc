package org.sendqa.domain.sampling;

import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * What was agreed for one draw of one cycle, where the framework leaves that to be agreed each time.
 *
 * @param size 1 or more; the framework's own where only the theme is left open
 * @param theme what the cases have in common, if that was agreed with it
 */
public record AgreedSize(CycleRef cycle, String draw, int size, Theme theme, Revision revision) {

    /** The first number agreed, without a theme. */
    public static AgreedSize first(CycleRef cycle, String draw, int size, Event event) {
        return first(cycle, draw, size, Theme.NONE, event);
    }

    /** The first number and theme agreed. */
    public static AgreedSize first(CycleRef cycle, String draw, int size, Theme theme, Event event) {
        return new AgreedSize(cycle, draw, size, theme, Revision.NONE.after(event));
    }

    /** Another number instead, on the same theme. */
    public AgreedSize changed(int next, Event event) {
        return changed(next, theme, event);
    }

    /** Another number or theme instead. */
    public AgreedSize changed(int next, Theme other, Event event) {
        return new AgreedSize(cycle, draw, next, other, revision.after(event));
    }
}
