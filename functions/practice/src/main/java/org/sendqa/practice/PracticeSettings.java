package org.sendqa.practice;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in.
 *
 * @param table SENDQA_TABLE
 * @param bucket SENDQA_BUCKET
 */
@ConfigurationProperties("sendqa")
public record PracticeSettings(String table, String bucket) {}
