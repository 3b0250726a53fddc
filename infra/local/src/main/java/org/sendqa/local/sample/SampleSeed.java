package org.sendqa.local.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What everything made up hangs on.
 *
 * @param day the day of the register
 */
record SampleSeed(long seed, LocalDate day) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The chances of one thing, the same in every register it stands in. */
    RandomGenerator random(String what, long number) {
        return new SplittableRandom(seed ^ what.hashCode() * SPREAD ^ number * (SPREAD >>> 1));
    }
}
