package org.sendqa.schedule;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment, each under SENDQA_ and its name.
 *
 * @param table the one table
 * @param bucket the one bucket
 * @param machines what the state machines' ARNs start with
 * @param secret the name of the secret that public values are made with
 * @param site the origin that links start with
 */
@ConfigurationProperties("sendqa")
public record ScheduleSettings(String table, String bucket, String machines, String secret, String site) {}
