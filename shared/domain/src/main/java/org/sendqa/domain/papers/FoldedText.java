package org.sendqa.domain.papers;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as a search compares it: capitals, accents, ligatures, white space, line ends and invisible characters don't
 * count.
 *
 * @param sequence its words in their order
 * @param words the same, and what they are with line-end hyphens or apostrophes left out
 * @param run all letters and digits in one go
 */
record FoldedText(List<String> sequence, Set<String> words, String run) {

    private static final int SHORTEST_PART = 2;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{M}|\\p{Cf}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("[\\p{Pd}\\u00AD]\\s*\\R\\s*");
    private static final Pattern APOSTROPHE = Pattern.compile("['\\u2018\\u2019\\u02BC`]");
    private static final Map<String, String> LETTERS =
            Map.of("\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u00e6", "ae", "\u0153", "oe", "\u0131", "i");

    static FoldedText of(String text) {
        List<String> sequence = split(text);
        Set<String> words = Stream.of(LINE_END_HYPHEN, APOSTROPHE)
                .flatMap(left -> split(left.matcher(text).replaceAll("")).stream())
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>(sequence)));
        return new FoldedText(sequence, words, String.join("", sequence));
    }

    private static List<String> split(String text) {
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT) // a sharp s becomes two
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** Words of two letters or more, which can be searched for one by one. */
    List<String> parts() {
        return words.stream().filter(word -> word.length() >= SHORTEST_PART).toList();
    }

    boolean hasParts() {
        return !parts().isEmpty();
    }

    boolean isBlank() {
        return sequence.isEmpty();
    }
}
