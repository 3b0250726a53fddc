package org.sendqa.local.colleagues;

import java.util.List;

/**
 * How good somebody finds what they look at, on any scale: at its best end, near it, near its worst end, or there.
 *
 * @param grade one of {@link #ALL}
 */
public record Mood(String grade) {

    /** From best to worst. */
    public static final List<String> ALL = List.of("outstanding", "good", "requires-improvement", "inadequate");

    /** Refuses what is no mood. */
    public Mood {
        if (!ALL.contains(grade)) {
            throw new IllegalArgumentException("%s is no mood; there are %s".formatted(grade, ALL));
        }
    }

    /** The step of a scale that goes with it, from 0. */
    int on(int steps) {
        return Math.round((float) ALL.indexOf(grade) * (steps - 1) / (ALL.size() - 1));
    }

    /** A step at most one from its own, the same for a question in every run. */
    int near(String question, int steps) {
        int aside = Math.floorMod((question + grade).hashCode(), 3) - 1;
        return Math.clamp(on(steps) + (long) aside, 0, steps - 1);
    }
}
