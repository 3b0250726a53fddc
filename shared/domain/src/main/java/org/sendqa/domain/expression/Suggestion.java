package org.sendqa.domain.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.sendqa.domain.words.Likeness;

/** Words refusals of names and choices, with what was probably meant. */
final class Suggestion {

    private static final int SHOWN = 8;

    private Suggestion() {}

    static ExpressionRefused unknown(Token word, String why, String name, Collection<String> known, String prefix) {
        return new ExpressionRefused(
                word.at(), "names %s, %s%s".formatted(word.shown(), why, meant(name, known, prefix)));
    }

    static String meant(String name, Collection<String> known, String prefix) {
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
