package org.sendqa.domain.allocation;

import java.util.Comparator;
import java.util.List;

/** What an allocation comes to: open slots first, points between equals. */
record Total(int unfilled, int cost) implements Comparable<Total> {

    static Total of(List<Assignment> assignments) {
        int unfilled = (int)
                assignments.stream().filter(one -> one.auditor().isEmpty()).count();
        return new Total(
                unfilled, assignments.stream().mapToInt(Assignment::cost).sum());
    }

    Total plus(Total other) {
        return new Total(unfilled + other.unfilled, cost + other.cost);
    }

    @Override
    public int compareTo(Total other) {
        return Comparator.comparingInt(Total::unfilled)
                .thenComparingInt(Total::cost)
                .compare(this, other);
    }
}
