package org.sendqa.domain.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

/** The throws that draws wait for, and those that were made. */
public interface DiceThrows {

    /** The throw of a draw, if it came so far. */
    Optional<DiceThrow> find(CycleRef cycle, String draw);

    /**
     * Stores a throw with the event that led to it, if it still stands at the revision before, the draw isn't made yet
     * and nobody agreed another number than its facts say.
     *
     * @return false if one of these doesn't hold; nothing is written then
     */
    boolean keep(DiceThrow next, Event event);
}
