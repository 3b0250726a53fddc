package org.sendqa.local.clock;

/** What the clock found when it looked for the next event to fire. */
sealed interface Due {

    /** Work is in flight, so time may not move yet. */
    record Busy() implements Due {}

    /** Nothing is due any more; time now stands where it was asked to. */
    record Nothing() implements Due {}

    /** This is due and counts as in flight already. */
    record Event(Runnable event) implements Due {}
}
