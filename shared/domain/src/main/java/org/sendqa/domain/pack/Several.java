package org.sendqa.domain.pack;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How several values of one attribute are kept in one text, such as {@code Child in need; Looked after} (row BWD-06).
 */
public final class Several {

    private static final String BETWEEN = "; ";

    private Several() {}

    /** The values in a text, sorted and each once. */
    public static String joined(Collection<String> values) {
        return String.join(BETWEEN, new TreeSet<>(values));
    }

    /** The values of a text; one without a semicolon is one value. */
    public static List<String> of(String text) {
        return text.contains(BETWEEN) ? List.of(text.split(BETWEEN)) : List.of(text);
    }
}
