package org.sendqa.local.runtime;

/** What came back for an event: tells an answer of the function from the ways in which the runtime reports failure. */
public sealed interface Reply {

    /** The function returned; a refusal in its own words is an answer too. */
    record Answer(String json) implements Reply {}

    /**
     * The function could not be made, threw, or its process ended.
     *
     * @param report the runtime client's own, with the exception's type and stack trace where there is one
     */
    record Failure(String report) implements Reply {}
}
