package org.sendqa.domain.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

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

    /**
     * Stores a paper whose pages came in as {@link #keep} does, if the sample of its case stands as it was read too.
     * What was said never to have been sent has no pages, and what has pages was sent.
     *
     * @return false if somebody else was first; nothing is written then
     */
    boolean comeIn(Paper next, Sample sample, Event event);

    /**
     * Stores what is said of a case's missing papers as {@link Samples#enter} does, if no pages of any of them are
     * kept.
     *
     * @return false if not; nothing is written then
     */
    boolean say(Sample next, String drawId, Collection<PaperRef> missing, Event event);

    /** Those of an authority whose pages are kept. */
    List<Paper> kept(String authority);
}
