package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which values of an attribute are still to have their turn as a theme: none comes again before all others had theirs
 * (row BWD-43).
 *
 * @param all whom a draw could take now; what the register holds no more isn't waited for
 * @param left those still to come; after the last of them all may come again
 */
public record Turns(NavigableSet<String> all, NavigableSet<String> left) {

    /** Of what takes no turns. */
    public static final Turns NONE = new Turns(new TreeSet<>(), new TreeSet<>());

    /** Copies the values. */
    public Turns {
        all = Collections.unmodifiableNavigableSet(new TreeSet<>(all));
        left = Collections.unmodifiableNavigableSet(new TreeSet<>(left));
    }

    /** What is left after rounds that picked some, oldest first. */
    public static Turns of(NavigableSet<String> all, List<List<String>> earlier) {
        NavigableSet<String> left = new TreeSet<>(all);
        for (List<String> picked : earlier) {
            picked.forEach(left::remove);
            if (left.isEmpty()) {
                left.addAll(all);
            }
        }
        return new Turns(all, left);
    }

    /** Why one can't come now; empty if it can, as what the register doesn't hold yet always can. */
    public Optional<String> against(String picked) {
        return left.contains(picked) || !all.contains(picked)
                ? Optional.empty()
                : Optional.of(
                        "%s had its turn, and others still wait for theirs: %s. Give one of them, or say that it comes"
                                        .formatted(picked, String.join("; ", left))
                                + " out of turn.");
    }
}
