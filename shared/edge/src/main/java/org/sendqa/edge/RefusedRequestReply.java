package org.sendqa.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers {@link RefusedRequest} with its problem. */
@Singleton
final class RefusedRequestReply implements ExceptionHandler<RefusedRequest, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // the interface names the raw request
    public HttpResponse<Problem> handle(HttpRequest request, RefusedRequest exception) {
        return exception.problem().reply();
    }
}
