package org.sendqa.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers what nobody foresaw with 500; the log gets its {@link Trace}. */
@Singleton
final class UnforeseenReply implements ExceptionHandler<Throwable, HttpResponse<Problem>> {

    private static final System.Logger LOG = System.getLogger(UnforeseenReply.class.getName());

    @Override
    @SuppressWarnings("rawtypes") // the interface names the raw request
    public HttpResponse<Problem> handle(HttpRequest request, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, Trace.of(failure));
        return Problem.saying(Refusal.BROKEN, ProblemReplies.OUR_FAULT, List.of())
                .reply();
    }
}
