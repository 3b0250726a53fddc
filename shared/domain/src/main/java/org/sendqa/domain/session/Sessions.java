package org.sendqa.domain.session;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

/** The sessions on record of each round. */
public interface Sessions {

    /** What is on record of a session. */
    Optional<Session> find(SessionRef ref);

    /** All on record of a round, by draw and number. */
    List<Session> of(CycleRef cycle);

    /**
     * Stores a session with the event that says all of its record, if it stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Session next, Event event);
}
