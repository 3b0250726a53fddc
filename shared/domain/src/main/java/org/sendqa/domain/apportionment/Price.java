package org.sendqa.domain.apportionment;

import java.util.Comparator;

/**
 * What one more case costs; compared part by part.
 *
 * @param unmet below 0 where it helps to meet a minimum
 * @param empty 1 for a place that the frame can't fill
 * @param distance how much it takes the sizes away from the frame's proportions
 * @param rank who goes first where all else is the same
 */
record Price(long unmet, long empty, long distance, long rank) implements Comparable<Price> {

    static final Price ZERO = new Price(0, 0, 0, 0);
    private static final Comparator<Price> ORDER = Comparator.comparingLong(Price::unmet)
            .thenComparingLong(Price::empty)
            .thenComparingLong(Price::distance)
            .thenComparingLong(Price::rank);

    Price plus(Price other) {
        return new Price(unmet + other.unmet, empty + other.empty, distance + other.distance, rank + other.rank);
    }

    Price negated() {
        return new Price(-unmet, -empty, -distance, -rank);
    }

    @Override
    public int compareTo(Price other) {
        return ORDER.compare(this, other);
    }
}
