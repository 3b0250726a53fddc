package org.sendqa.local.states;

import com.fasterxml.jackson.databind.JsonNode;

/** How a function's invocation ended. */
public sealed interface Invocation {

    /** The service's own error for a payload that is larger than a function takes. */
    String TOO_LARGE = "Lambda.RequestTooLargeException";

    /**
     * The function answered.
     *
     * @param payload what its handler returned; JSON null for a handler that returns nothing
     */
    record Answered(JsonNode payload) implements Invocation {}

    /**
     * The function failed, or couldn't be invoked.
     *
     * @param errorType the exception's fully qualified class name, or an error of the service itself such as
     *     {@code Lambda.TooManyRequestsException}; a state machine's {@code ErrorEquals} names it
     * @param errorMessage the exception's message; empty when it has none
     * @param payload what Lambda answers for a failure: {@code errorType}, {@code errorMessage}, {@code stackTrace}
     */
    record Failed(String errorType, String errorMessage, JsonNode payload) implements Invocation {}
}
