package org.sendqa.local.template;

/**
 * A secret of Secrets Manager.
 *
 * @param value what the template says, else a text made from the name, so that it is the same at each start
 */
public record SecretDeclaration(String name, String arn, String value) {}
