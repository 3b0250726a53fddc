package org.sendqa.domain.cycle;

/**
 * One try at a step of a cycle: what an execution of a state machine is named after, so that no try is made twice.
 *
 * @param revision of the cycle as it waits for the step; a reopened cycle comes to the same step at another one
 * @param number 1 and up
 */
public record Attempt(CycleRef cycle, Step step, int revision, int number) {

    /** Refuses numbers below 1. */
    public Attempt {
        if (number < 1) {
            throw new IllegalArgumentException("Attempts count from 1, not " + number);
        }
    }

    /** The first try at a step that a cycle waits for as it stands. */
    public static Attempt first(Cycle cycle, Step step) {
        return new Attempt(cycle.ref(), step, cycle.header().revision().number(), 1);
    }

    /** The try after this one. */
    public Attempt next() {
        return new Attempt(cycle, step, revision, number + 1);
    }
}
