package org.sendqa.edge;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Answers whatever goes wrong around the controllers with a problem. Its sentences depend on the status alone: what an
 * exception says may hold what somebody wrote about a child.
 */
@Singleton
@Primary
final class ProblemReplies implements ErrorResponseProcessor<Problem> {

    /** What is said of any failure of ours. */
    static final String OUR_FAULT = "Something broke on our side, not on yours. Try again in a few minutes; if it"
            + " happens again, tell whoever runs SEND QA for you.";

    /** What is said of any request that can't be read. */
    static final String NOT_UNDERSTOOD = "The request can't be read. Its body has to be whole, well-formed JSON with"
            + " exactly the fields that this address asks for, each of the right kind.";

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> reply) {
        int status = reply.code();
        Refusal kind = kind(status);
        Problem problem = new Problem(kind.code(), kind.title(), status, detail(status), List.of());
        return reply.contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE).body(problem);
    }

    private static Refusal kind(int status) {
        if (status >= Refusal.BROKEN.status()) {
            return Refusal.BROKEN;
        }
        return status == Refusal.UNKNOWN.status() ? Refusal.UNKNOWN : Refusal.NOT_UNDERSTOOD;
    }

    private static String detail(int status) {
        if (status >= Refusal.BROKEN.status()) {
            return OUR_FAULT;
        }
        return switch (status) {
            case 404, 405 -> "There is nothing here that answers such a request. Check the address and the method.";
            case 406 -> "The answer is JSON. Ask for it with the header Accept: application/json, or leave that out.";
            case 413 -> "The request is too large. Send less at once.";
            case 415 -> "The body has to be JSON in UTF-8. Send it with the header Content-Type: application/json.";
            default -> NOT_UNDERSTOOD;
        };
    }
}
