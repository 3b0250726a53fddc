package org.sendqa.domain.expression;

import java.util.Collection;
import org.sendqa.domain.words.Meant;

/** Words refusals of names, with what was probably meant. */
final class Suggestion {

    private Suggestion() {}

    static ExpressionRefused unknown(Token word, String why, String name, Collection<String> known, String prefix) {
        return new ExpressionRefused(
                word.at(), "names %s, %s%s".formatted(word.shown(), why, Meant.by(name, known, prefix)));
    }
}
