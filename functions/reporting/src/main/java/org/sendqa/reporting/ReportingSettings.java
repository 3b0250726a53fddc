package org.sendqa.reporting;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table the table's name
 * @param bucket the bucket's name
 * @param site the origin that links in letters lead to
 */
@ConfigurationProperties("sendqa")
public record ReportingSettings(String table, String bucket, String site) {}
