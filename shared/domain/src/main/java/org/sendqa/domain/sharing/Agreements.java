package org.sendqa.domain.sharing;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;

/** The agreements on sharing data that officers put on record. */
public interface Agreements {

    /** All of an authority, those that ended too, by partner and number. */
    List<Agreement> of(String authority);

    /**
     * Stores an agreement with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Agreement next, Event event);

    /** One by its id. */
    default Optional<Agreement> find(String authority, String id) {
        return of(authority).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
