package org.sendqa.domain.papers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from a text what a search doesn't look at, and gives the words that are left. */
final class Folding {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{M}|\\p{Cf}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS =
            Map.of("\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u00e6", "ae", "\u0153", "oe", "\u0131", "i");

    private Folding() {}

    static List<String> words(String text) {
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
}
