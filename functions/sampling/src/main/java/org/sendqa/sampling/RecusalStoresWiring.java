package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoRedraws;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Puts the adapters behind the ports that only recusals need. */
@Factory
final class RecusalStoresWiring {

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    Assignments assignments(Table table) {
        return new DynamoAssignments(table);
    }

    @Singleton
    Redraws redraws(Table table) {
        return new DynamoRedraws(table);
    }
}
