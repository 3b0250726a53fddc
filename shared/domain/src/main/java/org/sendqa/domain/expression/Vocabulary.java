package org.sendqa.domain.expression;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The names a condition may use where it stands.
 *
 * @param questions those asked before, by id
 * @param attributes what may be known of a case, by name without {@code case.}
 */
public record Vocabulary(Map<String, Type> questions, Map<String, Type> attributes) {

    /** Copies the maps, sorted. */
    public Vocabulary {
        questions = Map.copyOf(questions);
        attributes = Map.copyOf(attributes);
    }

    /** This vocabulary with one more question asked. */
    public Vocabulary and(String question, Type type) {
        return with(known -> {
            known.put(question, type);
            return known;
        });
    }

    private Vocabulary with(UnaryOperator<Map<String, Type>> change) {
        return new Vocabulary(change.apply(new TreeMap<>(questions)), attributes);
    }
}
