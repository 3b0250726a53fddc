package org.sendqa.sampling;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment, each under SENDQA_ and its name.
 *
 * @param table the one table
 * @param bucket the one bucket
 * @param secret the name of the secret that draw ids and public values are made with
 * @param site the origin that links in letters start with
 */
@ConfigurationProperties("sendqa")
public record SamplingSettings(String table, String bucket, String secret, String site) {}
