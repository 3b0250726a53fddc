package org.sendqa.local.template;

import java.util.List;

/**
 * The HTTP API's JWT authorizer.
 *
 * @param issuer as deployed; on the local AWS tokens come from the local identity provider
 * @param audiences the client ids whose tokens are taken
 */
public record AuthorizerDeclaration(String name, String issuer, List<String> audiences) {}
