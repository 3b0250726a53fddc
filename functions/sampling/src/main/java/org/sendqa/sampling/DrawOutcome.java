package org.sendqa.sampling;

/** What came of an attempt to draw a cycle's next sample. */
public sealed interface DrawOutcome {

    /**
     * A sample was drawn.
     *
     * @param cases how many are in it
     * @param remaining draws of the cycle still to come
     */
    record Drawn(String draw, int cases, int remaining) implements DrawOutcome {}

    /** Every draw of the cycle was made before; nothing changed. */
    record NothingLeft() implements DrawOutcome {}

    /**
     * There is nothing to draw from, or a number or dice to enter first; the officers know, the next daily run tries
     * again.
     */
    record Held(String sentence) implements DrawOutcome {}

    /** Drawing would break a promise, so somebody must look. */
    record Refused(String sentence) implements DrawOutcome {}
}
