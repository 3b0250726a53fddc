package org.sendqa.local.web;

/** Calls the functions behind the HTTP API. */
@FunctionalInterface
public interface HttpFunctions {

    /** What came of a call. */
    sealed interface Answer {

        /**
         * The function answered.
         *
         * @param json its answer in JSON
         */
        record Answered(String json) implements Answer {}

        /** The event is larger than a function takes, so that it was never called. */
        record TooLarge() implements Answer {}

        /** The function failed, which the caller of the API sees as a 500. */
        record Failed() implements Answer {}
    }

    /**
     * Calls a function and waits for its answer.
     *
     * @param function its logical name in the template
     * @param event API Gateway's event, payload format 2.0, in JSON
     */
    Answer call(String function, String event);
}
