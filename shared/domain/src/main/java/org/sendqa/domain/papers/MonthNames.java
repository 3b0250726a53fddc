package org.sendqa.domain.papers;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives months one name each, whichever of theirs is written: March and Mar are the same. */
final class MonthNames {

    private static final int SHORT = 3;
    private static final Map<String, String> NAMES = names();

    private MonthNames() {}

    /** The one name of a month that a word in lower case stands for; any other word as it is. */
    static String simple(String word) {
        return NAMES.getOrDefault(word, word);
    }

    /** The one name of a month, which is no word. */
    static String simple(Month month) {
        return "month " + month.getValue();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of("sept", simple(Month.SEPTEMBER)));
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            names.put(name, simple(month));
            names.put(name.substring(0, SHORT), simple(month));
        }
        return Map.copyOf(names);
    }
}
