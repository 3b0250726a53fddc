package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;

/** The samples of each cycle. */
public interface Samples {

    /** All samples of a cycle, by draw id; none before its draws. */
    List<Sample> of(CycleRef cycle);

    /** One draw's sample. */
    Optional<Sample> find(CycleRef cycle, String draw);

    /** A case, as long as it stands in a draw's sample. */
    default Optional<DrawnCase> standing(CycleRef cycle, String draw, String drawId) {
        return find(cycle, draw).flatMap(sample -> sample.standing(drawId));
    }

    /** What a cycle's activity has drawn so far. To be read before the samples that a choice of cases hangs on. */
    DrawnRounds rounds(CycleRef cycle);

    /** What has a say in who can take a place in a sample, read in the order in which it has to be. */
    default Surroundings around(Sample sample) {
        DrawnRounds rounds = rounds(sample.cycle());
        return new Surroundings(
                rounds,
                of(sample.cycle()).stream()
                        .filter(other -> !other.draw().equals(sample.draw()))
                        .toList());
    }

    /**
     * Stores a sample with the event that led to it, if it still stands at the revision before and its cycle isn't
     * confirmed yet: what auditors are given never changes under their hands. A draw just made is stored if the number
     * agreed for it, if there is one, is still that which it took.
     *
     * @param read what has to stand as it was read; the activity then has one change more
     * @return false if somebody else was first, in this sample, one of the others or another round of the activity, or
     *     the cycle is confirmed; nothing is written then
     */
    boolean keep(Sample next, Surroundings read, Event event);

    /**
     * Stores the contributions or missing papers entered for a case with the event that says so, if the sample still
     * stands at the revision before and its cycle waits for the officer's look or is collecting: while audits are being
     * handed out for the first time nobody's hand is entered unseen.
     *
     * @return false if not; nothing is written then
     */
    boolean enter(Sample next, String drawId, Event event);
}
