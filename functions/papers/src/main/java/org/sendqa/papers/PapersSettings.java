package org.sendqa.papers;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table SENDQA_TABLE, the one table
 * @param bucket SENDQA_BUCKET, the one bucket
 * @param site SENDQA_SITE, the origin that links start with
 */
@ConfigurationProperties("sendqa")
public record PapersSettings(String table, String bucket, String site) {}
