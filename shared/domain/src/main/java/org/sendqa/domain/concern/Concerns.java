package org.sendqa.domain.concern;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;

/** The concerns and remedial actions of each authority. */
public interface Concerns {

    /** A concern by id. */
    Optional<Concern> find(String authority, String id);

    /**
     * Stores a concern with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Concern next, Event event);

    /** Those about which somebody still has to do something, the oldest first. */
    List<Concern> open(String authority);

    /** Those raised in an audit, the oldest first. */
    List<Concern> ofAudit(String authority, String audit);
}
