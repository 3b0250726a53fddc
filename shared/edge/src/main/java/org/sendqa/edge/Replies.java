package org.sendqa.edge;

import java.util.function.Function;

/** Turns outcomes into HTTP replies: a refusal is a problem of its kind, whatever was asked for. */
public final class Replies {

    private Replies() {}

    /**
     * The reply to a request: what was done, as the controller shows it.
     *
     * @throws RefusedRequest with the refusal as a problem
     */
    public static <T, R> R reply(Outcome<T> outcome, Function<T, R> shown) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> shown.apply(value);
            case Outcome.Refused<T>(var kind, var sentence, var errors) ->
                throw new RefusedRequest(kind, sentence, errors);
        };
    }
}
