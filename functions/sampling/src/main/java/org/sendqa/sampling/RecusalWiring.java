package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;

/** Puts the adapters behind the ports that only recusals need, and makes their use cases. */
@Factory
final class RecusalWiring {

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    EnterContributors enterContributors(Rounds rounds, Samples samples, Audits audits, People people) {
        return new EnterContributors(rounds, samples, audits, people);
    }
}
