package org.sendqa.feedback;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in.
 *
 * @param table SENDQA_TABLE
 * @param bucket SENDQA_BUCKET
 * @param site SENDQA_SITE: the origin that links start with
 */
@ConfigurationProperties("sendqa")
public record FeedbackSettings(String table, String bucket, String site) {}
