package org.sendqa.people;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What the template passes in as environment.
 *
 * @param table SENDQA_TABLE, the one table
 */
@ConfigurationProperties("sendqa")
public record PeopleSettings(String table) {}
