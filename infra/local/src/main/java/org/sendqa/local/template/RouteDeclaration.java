package org.sendqa.local.template;

import java.util.List;

/**
 * A route of the HTTP API.
 *
 * @param method in upper case, or {@code ANY}
 * @param path with placeholders in braces
 * @param function the name of the function that answers
 * @param authorised whether a valid access token is asked for
 * @param scopes of which the token must have one; empty if any token will do
 */
public record RouteDeclaration(String method, String path, String function, boolean authorised, List<String> scopes) {}
