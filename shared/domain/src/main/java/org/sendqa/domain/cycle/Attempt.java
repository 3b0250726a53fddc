package org.sendqa.domain.cycle;

/**
 * One try at a step of a cycle: what an execution of a state machine is named after, so that no try is made twice.
 *
 * @param number 1 and up
 */
public record Attempt(CycleRef cycle, Step step, int number) {

    /** Refuses numbers below 1. */
    public Attempt {
        if (number < 1) {
            throw new IllegalArgumentException("Attempts count from 1, not " + number);
        }
    }

    /** The first try. */
    public static Attempt first(CycleRef cycle, Step step) {
        return new Attempt(cycle, step, 1);
    }

    /** The try after this one. */
    public Attempt next() {
        return new Attempt(cycle, step, number + 1);
    }
}
