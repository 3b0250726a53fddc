package org.sendqa.local.web;

import java.util.Set;

/**
 * One route of the HTTP API, as the template declares it.
 *
 * @param method an HTTP method in capitals, or ANY
 * @param path a path that starts with a slash; a segment may be {@code {name}}, the last one {@code {name+}}
 * @param function the function to call, by its logical name in the template
 * @param authorised whether a caller must bring a token
 * @param scopes the scopes of which a token must have one; none if any token will do
 */
public record Route(String method, String path, String function, boolean authorised, Set<String> scopes) {

    /** Keeps its scopes from later changes. */
    public Route {
        scopes = Set.copyOf(scopes);
    }

    /** The route's key as API Gateway writes it: {@code GET /v1/registers/{id}}. */
    public String key() {
        return method + " " + path;
    }

    boolean takes(String requested) {
        return method.equals("ANY") || method.equals(requested);
    }
}
