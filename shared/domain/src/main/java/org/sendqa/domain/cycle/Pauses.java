package org.sendqa.domain.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.history.Event;

/** The last pause of each activity, and of everything. */
public interface Pauses {

    /** The last pause of an activity, or of {@link Pause#EVERYTHING}, if there was one. */
    Optional<Pause> find(String authority, String scope);

    /** The last pause of each activity of an authority that had one, and of everything. */
    List<Pause> all(String authority);

    /**
     * Stores a pause with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Pause next, Event event);

    /** The pauses that bear upon an activity: its own and that of everything. */
    default Stream<Pause> on(String authority, String activity) {
        return Stream.of(Pause.EVERYTHING, activity).flatMap(scope -> find(authority, scope).stream());
    }

    /** Whether an activity opens nothing now. */
    default boolean isPaused(String authority, String activity) {
        return on(authority, activity).anyMatch(Pause.Active.class::isInstance);
    }
}
