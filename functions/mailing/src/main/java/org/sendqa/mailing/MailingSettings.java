package org.sendqa.mailing;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table the table's name
 * @param bucket the bucket's name
 * @param sender the verified address that letters come from
 */
@ConfigurationProperties("sendqa")
public record MailingSettings(String table, String bucket, String sender) {}
