package org.sendqa.domain.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

/** The numbers agreed for draws. */
public interface AgreedSizes {

    /** The number agreed for a draw, if it is. */
    Optional<AgreedSize> find(CycleRef cycle, String draw);

    /**
     * Stores a number with the event that led to it, if it still stands at the revision before and the draw isn't made
     * yet and waits for no throw: a number never changes once somebody may know what it would be drawn with.
     *
     * @return false if somebody else was first or the draw is made or waits; nothing is written then
     */
    boolean keep(AgreedSize next, Event event);
}
