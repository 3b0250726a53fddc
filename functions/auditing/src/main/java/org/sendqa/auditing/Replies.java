package org.sendqa.auditing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.function.Function;
import org.sendqa.edge.Problem;

/** Turns outcomes into HTTP replies: each kind of refusal has one status and one title. */
final class Replies {

    private Replies() {}

    static <T> HttpResponse<?> reply(Outcome<T> outcome, Function<T, HttpResponse<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done.apply(value);
            case Outcome.Refused<T>(var why, var sentence, var errors) ->
                Problem.of(status(why), title(why), sentence, errors);
        };
    }

    private static HttpStatus status(Outcome.Why why) {
        return switch (why) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_NOW -> HttpStatus.CONFLICT;
            case FAULTY -> HttpStatus.BAD_REQUEST;
            case INCOMPLETE -> HttpStatus.UNPROCESSABLE_ENTITY;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static String title(Outcome.Why why) {
        return switch (why) {
            case UNKNOWN -> "Not found";
            case NOT_NOW -> "Not possible now";
            case FAULTY -> "Something can't stand";
            case INCOMPLETE -> "Not complete yet";
            case STALE -> "Saved in between";
        };
    }
}
