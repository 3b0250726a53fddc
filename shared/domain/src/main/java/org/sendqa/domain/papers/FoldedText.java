package org.sendqa.domain.papers;

import java.util.LinkedHashSet;
import java.util.List;
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

    /** Where a capital or a digit begins another word: SampleR, RSample, Sample2. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})" + "|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private static final Pattern LINE_END_HYPHEN = Pattern.compile("[\\p{Pd}\\u00AD]\\s*\\R\\s*");
    private static final Pattern APOSTROPHE = Pattern.compile("['\\u2018\\u2019\\u02BC`]");

    /** As a term is searched for. */
    static FoldedText of(String text) {
        return of(text, withoutMarks(text));
    }

    /** As a text is searched in: words that run into each other are words, too. */
    static FoldedText read(String text) {
        return of(
                text,
                Stream.concat(
                        withoutMarks(text), Stream.of(RUN_TOGETHER.matcher(text).replaceAll(" "))));
    }

    private static Stream<String> withoutMarks(String text) {
        return Stream.of(LINE_END_HYPHEN, APOSTROPHE)
                .map(mark -> mark.matcher(text).replaceAll(""));
    }

    private static FoldedText of(String text, Stream<String> otherwise) {
        List<String> sequence = Folding.words(text);
        Set<String> words = otherwise
                .flatMap(reading -> Folding.words(reading).stream())
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>(sequence)));
        return new FoldedText(sequence, words, String.join("", sequence));
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
