package org.sendqa.register;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment, each under SENDQA_ and its name.
 *
 * @param table the one table
 * @param bucket the one bucket
 * @param secret the name of the secret that case keys are made with
 * @param machines what the state machines' ARNs start with
 * @param site the origin that links in letters start with
 */
@ConfigurationProperties("sendqa")
public record RegisterSettings(String table, String bucket, String secret, String machines, String site) {}
