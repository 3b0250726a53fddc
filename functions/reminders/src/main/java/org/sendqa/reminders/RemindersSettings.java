package org.sendqa.reminders;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table the table's name
 * @param bucket the bucket's name
 * @param site the origin that links start with
 */
@ConfigurationProperties("sendqa")
public record RemindersSettings(String table, String bucket, String site) {}
