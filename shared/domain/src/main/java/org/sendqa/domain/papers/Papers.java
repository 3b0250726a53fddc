package org.sendqa.domain.papers;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

/** The papers that are read in SEND QA, by case. */
public interface Papers {

    /** All of a cycle of which anything has come in. */
    List<Paper> of(CycleRef cycle);

    /** One of them; empty as long as nothing has come in. */
    Optional<Paper> find(PaperRef ref);

    /**
     * Stores a paper with the event that led to it, if it still stands at the revision before.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean keep(Paper next, Event event);

    /** Those of an authority whose pages are kept. */
    List<Paper> kept(String authority);
}
