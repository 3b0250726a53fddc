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
     * before and its audits are counted as they were read.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean advance(Cycle next, Event event);

    /**
     * Cycles that aren't reported yet, or whose report counts an audit that is to be done again: those whose
     * {@linkplain Cycle#dueMonth month} is that of a day, one of the three before or of the two after.
     */
    List<Cycle> unfinished(String authority, LocalDate today);
}
