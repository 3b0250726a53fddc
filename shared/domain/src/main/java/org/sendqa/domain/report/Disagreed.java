package org.sendqa.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.instrument.Grade;

/**
 * Cases that several people audited and graded differently. None of them counts towards a target as long as nobody has
 * settled its grade; what could come of them is told instead.
 *
 * @param cases how many
 * @param atLowest how many of them would pass if the lowest of their grades stood
 * @param atHighest how many if the highest stood
 * @param worst how many of them somebody gave the lowest step of all
 */
public record Disagreed(int cases, int atLowest, int atHighest, int worst) {

    /** Nobody disagrees. */
    public static final Disagreed NONE = new Disagreed(0, 0, 0, 0);

    /** Counts cases by the different grades that each was given. */
    static Disagreed of(Collection<Set<String>> cases, List<Grade> scale) {
        List<Set<String>> open =
                cases.stream().filter(grades -> grades.size() > 1).toList();
        if (open.isEmpty()) {
            return NONE;
        }
        Set<String> passing =
                scale.stream().filter(Grade::passes).map(Grade::id).collect(Collectors.toSet());
        String worst = scale.getLast().id();
        int atLowest = 0;
        int atHighest = 0;
        int worsts = 0;
        for (Set<String> grades : open) {
            atLowest += passing.containsAll(grades) ? 1 : 0;
            atHighest += grades.stream().anyMatch(passing::contains) ? 1 : 0;
            worsts += grades.contains(worst) ? 1 : 0;
        }
        return new Disagreed(open.size(), atLowest, atHighest, worsts);
    }

    /** What a share would be if the lowest grades stood. */
    public Share lowest(Share counted) {
        return new Share(counted.passes() + atLowest, counted.of() + cases);
    }

    /** What it would be if the highest stood. */
    public Share highest(Share counted) {
        return new Share(counted.passes() + atHighest, counted.of() + cases);
    }
}
