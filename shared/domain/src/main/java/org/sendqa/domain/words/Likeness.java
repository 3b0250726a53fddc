package org.sendqa.domain.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what somebody meant: words that differ by a slip or two of the fingers (Levenshtein's distance). */
public final class Likeness {

    /** One slip for each so many letters still looks alike. */
    private static final int LETTERS_PER_SLIP = 4;

    private Likeness() {}

    /** The candidate nearest to a word, capitals apart, if it is near enough to have been meant. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String meant = folded(word);
        return candidates.stream()
                .filter(candidate -> distance(meant, folded(candidate)) <= slips(candidate))
                .min((one, other) -> Integer.compare(distance(meant, folded(one)), distance(meant, folded(other))));
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static int slips(String word) {
        return Math.max(1, word.length() / LETTERS_PER_SLIP);
    }

    private static int distance(String one, String other) {
        int[] before = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int replaced = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(replaced, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
