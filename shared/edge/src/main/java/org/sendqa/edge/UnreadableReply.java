package org.sendqa.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers {@link Unreadable} with 400 and the place of the fault. */
@Singleton
final class UnreadableReply implements ExceptionHandler<Unreadable, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // the interface names the raw request
    public HttpResponse<Problem> handle(HttpRequest request, Unreadable exception) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "Not understood",
                ProblemReplies.NOT_UNDERSTOOD,
                List.of(exception.sentence() + "."));
    }
}
