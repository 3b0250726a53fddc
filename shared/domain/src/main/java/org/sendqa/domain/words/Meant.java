package org.sendqa.domain.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Ends a refusal of a name that isn't known: with what was probably meant, else with those that are known. */
public final class Meant {

    private static final int SHOWN = 8;

    private Meant() {}

    /** Words to put behind the refusal. */
    public static String by(String name, Collection<String> known) {
        return by(name, known, "");
    }

    /**
     * Words to put behind the refusal.
     *
     * @param prefix what the names are written with
     */
    public static String by(String name, Collection<String> known, String prefix) {
        return Likeness.nearest(name, known)
                .map(near -> "; did you mean '%s%s'?".formatted(prefix, near))
                .orElseGet(() -> known.isEmpty() ? "" : "; there is " + listed(known, prefix));
    }

    private static String listed(Collection<String> known, String prefix) {
        String shown = known.stream()
                .sorted(Comparator.naturalOrder())
                .limit(SHOWN)
                .map(name -> prefix + name)
                .collect(Collectors.joining(", "));
        return known.size() > SHOWN ? shown + " and others" : shown;
    }
}
