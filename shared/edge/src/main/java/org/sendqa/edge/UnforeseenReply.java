package org.sendqa.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers what nobody foresaw with 500. The log gets the error's kind and where it happened, never its message, which
 * may hold what somebody wrote about a child.
 */
@Singleton
final class UnforeseenReply implements ExceptionHandler<Throwable, HttpResponse<Problem>> {

    private static final System.Logger LOG = System.getLogger(UnforeseenReply.class.getName());
    private static final int FRAMES = 20;

    @Override
    @SuppressWarnings("rawtypes") // the interface names the raw request
    public HttpResponse<Problem> handle(HttpRequest request, Throwable failure) {
        String places = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n\tat "));
        LOG.log(System.Logger.Level.ERROR, failure.getClass().getName() + "\n\tat " + places);
        return Problem.saying(Refusal.BROKEN, ProblemReplies.OUR_FAULT, List.of())
                .reply();
    }
}
