package org.sendqa.domain.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Limits that a frame can't keep together, of which none could be left out: without any one of them the others could be
 * kept. Found by the deletion filter (Chinneck and Dravnieks, ORSA Journal on Computing 3, 1991).
 *
 * @param limits one or more
 * @param sentence for people, with the frame's numbers
 */
public record Conflict(List<Limit> limits, String sentence) {

    /** Copies the limits. */
    public Conflict {
        limits = List.copyOf(limits);
    }

    /**
     * Which limits are in each other's way, a sentence for each conflict of several. What one alone lacks is a
     * shortfall and needs no other words.
     */
    public static List<String> why(List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.limits.size() > 1)
                .map(conflict -> "Why: %s.".formatted(conflict.sentence))
                .toList();
    }

    /** Conflicts that share no limit; with one limit of each taken away, the frame can keep the rest. */
    public static List<Conflict> in(List<Integer> frame, List<Limit> limits) {
        List<Limit> tooMuch = limits.stream()
                .filter(limit -> limit.isMinimum() && limit.sum(frame) < limit.cases())
                .toList();
        List<Conflict> found = new ArrayList<>();
        tooMuch.forEach(limit -> found.add(of(List.of(limit), frame)));
        List<Limit> left = new ArrayList<>(limits);
        left.removeAll(Set.copyOf(tooMuch));
        Apportionment oracle = new Apportionment(frame, frame);
        while (!oracle.canKeep(left)) {
            List<Limit> irreducible = irreducible(oracle, left);
            found.add(of(irreducible, frame));
            left.removeAll(irreducible);
        }
        return found;
    }

    /** Conflicts that share no limit and that no frame could settle, whatever it holds. */
    public static List<Conflict> inAnyFrame(int cells, List<Limit> limits) {
        List<Conflict> found = new ArrayList<>();
        List<Limit> left = new ArrayList<>(limits);
        Apportionment oracle = Apportionment.ofPlenty(cells, limits);
        while (!oracle.canKeep(left)) {
            List<Limit> irreducible = irreducible(oracle, left);
            found.add(new Conflict(irreducible, together(irreducible.stream().map(Limit::words))));
            left.removeAll(irreducible);
        }
        return found;
    }

    private static List<Limit> irreducible(Apportionment oracle, List<Limit> limits) {
        List<Limit> needed = new ArrayList<>(limits);
        for (Limit limit : limits) {
            List<Limit> without = new ArrayList<>(needed);
            without.remove(limit);
            if (!oracle.canKeep(without)) {
                needed = without;
            }
        }
        return needed;
    }

    private static Conflict of(List<Limit> limits, List<Integer> frame) {
        Limit first = limits.getFirst();
        String sentence = limits.size() == 1
                ? "%s, but the frame has %d".formatted(first.words(), first.sum(frame))
                : together(limits.stream()
                        .map(limit -> "%s (the frame has %d)".formatted(limit.words(), limit.sum(frame))));
        return new Conflict(limits, sentence);
    }

    private static String together(Stream<String> limits) {
        return limits.collect(Collectors.joining("; ", "these can't hold together: ", ""));
    }
}
