package org.sendqa.edge;

import io.micronaut.http.HttpStatus;
import java.util.function.Function;

/** Turns outcomes into HTTP replies: each kind of refusal has one status and one title, whatever was asked for. */
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
                throw new RefusedRequest(Problem.saying(status(kind), title(kind), sentence, errors));
        };
    }

    private static HttpStatus status(Refusal kind) {
        return switch (kind) {
            case FORBIDDEN, NOT_YOURS -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_NOW -> HttpStatus.CONFLICT;
            case FAULTY -> HttpStatus.BAD_REQUEST;
            case INCOMPLETE, OTHER_REQUEST -> HttpStatus.UNPROCESSABLE_ENTITY;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static String title(Refusal kind) {
        return switch (kind) {
            case FORBIDDEN -> "For QA officers";
            case NOT_YOURS -> "Not yours to see";
            case UNKNOWN -> "Not found";
            case NOT_NOW -> "Not possible now";
            case FAULTY -> "Something can't stand";
            case INCOMPLETE -> "Not complete yet";
            case STALE -> "Saved in between";
            case OTHER_REQUEST -> "Key of another request";
        };
    }
}
