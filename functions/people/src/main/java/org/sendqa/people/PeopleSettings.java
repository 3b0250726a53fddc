package org.sendqa.people;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What the template passes in as environment.
 *
 * @param table SENDQA_TABLE, the one table
 * @param bucket SENDQA_BUCKET, the one bucket
 * @param secret SENDQA_SECRET, the installation's secret
 * @param domains SENDQA_DOMAINS, the council's own mail domains, if its accounts are taken
 * @param pool SENDQA_POOL, the user pool; only functions that open accounts are given it
 */
@ConfigurationProperties("sendqa")
public record PeopleSettings(
        String table,
        String bucket,
        String secret,
        @Bindable(defaultValue = "") String domains,
        @Bindable(defaultValue = "") String pool) {}
