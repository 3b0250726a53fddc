package org.sendqa.people;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table SENDQA_TABLE, the one table
 * @param bucket SENDQA_BUCKET, the one bucket
 * @param secret SENDQA_SECRET, the installation's secret
 */
@ConfigurationProperties("sendqa")
public record PeopleSettings(String table, String bucket, String secret) {}
