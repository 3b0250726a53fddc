package org.sendqa.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers {@link Forbidden} with 403 and a problem. */
@Singleton
final class ForbiddenReply implements ExceptionHandler<Forbidden, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // the interface names the raw request
    public HttpResponse<Problem> handle(HttpRequest request, Forbidden exception) {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "Not yours to see",
                "This account may not do that here. If it should, ask your QA officer to add it.");
    }
}
