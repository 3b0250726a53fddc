package org.sendqa.local.template;

import java.util.Optional;

/**
 * A user pool.
 *
 * @param beforeTokens the function that it calls before it issues tokens
 */
public record UserPoolDeclaration(String id, String arn, Optional<String> beforeTokens) {}
