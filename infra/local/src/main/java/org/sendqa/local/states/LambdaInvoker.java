package org.sendqa.local.states;

import com.fasterxml.jackson.databind.JsonNode;

/** Runs a function on behalf of a state machine's task. */
@FunctionalInterface
public interface LambdaInvoker {

    /**
     * Invokes the function and waits for its answer. A failure is a value; an exception means that the local AWS itself
     * is broken and is reported as {@code Lambda.Unknown}.
     *
     * @param function its name, or its ARN with or without an alias, as the definition says it
     * @param payload what the handler reads
     */
    Invocation invoke(String function, JsonNode payload);
}
