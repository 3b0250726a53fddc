package org.sendqa.domain.report;

import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.instrument.Grade;

/**
 * How often each grade was given, to one locality, to one draw or in all.
 *
 * @param name what it is of, as reports print it
 * @param counts by the scale's order
 */
public record Distribution(String name, List<Integer> counts) {

    /** Copies the counts. */
    public Distribution {
        counts = List.copyOf(counts);
    }

    /** Counts the grades given, by their ids. */
    public static Distribution of(String name, List<Grade> scale, List<String> grades) {
        return new Distribution(
                name,
                scale.stream()
                        .map(grade -> Math.toIntExact(
                                grades.stream().filter(grade.id()::equals).count()))
                        .toList());
    }

    /** How many grades were given. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them are in the scale's pass set. */
    public Share share(List<Grade> scale) {
        int passes = IntStream.range(0, scale.size())
                .filter(index -> scale.get(index).passes())
                .map(counts::get)
                .sum();
        return new Share(passes, total());
    }
}
