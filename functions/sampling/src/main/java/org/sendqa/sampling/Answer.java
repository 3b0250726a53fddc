package org.sendqa.sampling;

import java.util.function.Function;

/**
 * What a use case gives to somebody who asks: what was asked for, or a refusal in a sentence.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /** What was asked for. */
    record Given<T>(T value) implements Answer<T> {}

    /** Why not, and what to do. */
    record Refused<T>(Refusal kind, String sentence) implements Answer<T> {}

    /** The kinds of refusal, by what the asker can do about it. */
    enum Refusal {
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        INVALID
    }

    /** Goes on with what was asked for; a refusal stays one. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Given<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal kind, String sentence) -> new Refused<>(kind, sentence);
        };
    }
}
