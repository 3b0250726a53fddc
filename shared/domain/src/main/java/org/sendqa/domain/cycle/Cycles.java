package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;

/** The cycles of each authority. */
public interface Cycles {

    /** A cycle by authority and id. */
    Optional<Cycle> find(String authority, String cycle);

    /** Adds a newly announced cycle; false if it is there already, which then stays as it is. */
    boolean announce(Cycle.Announced cycle, Event event);

    /**
     * Stores a cycle's next state together with the event that led there, if the cycle still stands at the revision
     * before; a cycle that closes must also have as many open audits as it was read with.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean advance(Cycle next, Event event);

    /** Cycles not yet reported that open in the month of a day, in one of the three months before or in the next. */
    List<Cycle> unfinished(String authority, LocalDate today);
}
