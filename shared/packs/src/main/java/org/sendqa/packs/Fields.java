package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.words.Likeness;

/** Reads fields that somebody wrote, with what was probably meant where a name is unknown. */
final class Fields {

    private Fields() {}

    /** This object, if it has no other fields. */
    static Located only(Located object, List<String> known) {
        for (String name : object.object().members().keySet()) {
            if (!known.contains(name)) {
                throw object.refused(name, "isn't known here" + meant(name, known));
            }
        }
        return object;
    }

    /** A text that may be left out. */
    static String text(Located object, String name) {
        return object.find(name).map(Located::text).orElse("");
    }

    /** A truth that is false when left out. */
    static boolean flag(Located object, String name) {
        return object.find(name).map(Located::flag).orElse(false);
    }

    /** One of a list of words. */
    static String oneOf(Located object, String name, List<String> known) {
        String word = object.text(name);
        if (known.contains(word)) {
            return word;
        }
        throw object.refused(name, "'%s' isn't known%s".formatted(word, meant(word, known)));
    }

    /** The end of a sentence about a word that isn't known. */
    static String meant(String word, List<String> known) {
        return Likeness.nearest(word, known)
                .map("; did you mean '%s'?"::formatted)
                .orElseGet(() -> "; write one of " + String.join(", ", known));
    }
}
