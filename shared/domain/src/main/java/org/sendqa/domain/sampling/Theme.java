package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Where;

/**
 * What the cases of one round's draw are to have in common, as its officers agreed.
 *
 * @param words as people call it; empty where none is agreed
 * @param picks which subjects it takes; all where the theme is for auditors to look at, such as a part of the plan
 */
public record Theme(String words, Where picks) {

    /** None is agreed. */
    public static final Theme NONE = new Theme("", Where.ALL);

    /** Whether one is agreed. */
    public boolean isSet() {
        return !words.isEmpty();
    }

    /** The theme in words with whom it takes, such as {@code Year 9 (yearGroup: 9)}. */
    public String sentence() {
        List<String> picked = new ArrayList<>();
        picks.values().forEach((attribute, values) -> picked.add(attribute + ": " + String.join(" or ", values)));
        return picked.isEmpty() ? words : "%s (%s)".formatted(words, String.join(", ", picked));
    }

    /** The canonical text that it is kept by; empty where none is agreed. */
    public String text() {
        return isSet() ? ThemeJson.write(this) : "";
    }

    /** The theme of a text of {@link #text()}. */
    public static Theme read(String text) {
        return text.isEmpty() ? NONE : read(Located.root(JsonReader.read(text)));
    }

    /** The theme of an object with {@code words} and {@code picks}. */
    public static Theme read(Located theme) {
        return ThemeJson.read(theme);
    }
}
