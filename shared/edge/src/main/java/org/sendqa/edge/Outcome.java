package org.sendqa.edge;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a person's request: done, or refused in a sentence.
 *
 * @param <T> what the person gets when it is done
 */
public sealed interface Outcome<T> {

    /** Done. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * Refused; nothing was changed.
     *
     * @param sentence what is wrong and what to do
     * @param errors one sentence for each field or question at fault; empty where the sentence says it all
     */
    record Refused<T>(Refusal kind, String sentence, List<String> errors) implements Outcome<T> {

        /** Copies the errors. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Refuses in one sentence. */
    static <T> Outcome<T> refused(Refusal kind, String sentence) {
        return new Refused<>(kind, sentence, List.of());
    }

    /** Goes on with what was done; a refusal stays one. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(var kind, var sentence, var errors) -> new Refused<>(kind, sentence, errors);
        };
    }
}
