package org.sendqa.packs;

import java.util.Locale;

/** Names as survey tools allow them, as the ids that they become here. */
final class FormNames {

    private FormNames() {}

    /** Small letters, digits, hyphens and underscores, beginning with a letter; what fits already stays. */
    static String id(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
        return id.matches("[0-9_-].*") ? "n" + id : id;
    }

    /** The same for words that mean the same however they are written, such as Requires Improvement. */
    static String alike(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
