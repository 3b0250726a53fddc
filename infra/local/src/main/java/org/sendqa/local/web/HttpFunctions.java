package org.sendqa.local.web;

import java.util.Optional;

/** Calls the functions behind the HTTP API. */
@FunctionalInterface
public interface HttpFunctions {

    /**
     * Calls a function and waits for its answer.
     *
     * @param function its logical name in the template
     * @param event API Gateway's event, payload format 2.0, in JSON
     * @return the function's answer in JSON; nothing if it failed, which the caller of the API sees as a 500
     */
    Optional<String> call(String function, String event);
}
