package org.sendqa.sampling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.allocation.Redraws;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.dynamodb.DynamoAssignments;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoRedraws;
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
    Assignments assignments(Table table) {
        return new DynamoAssignments(table);
    }

    @Singleton
    Redraws redraws(Table table) {
        return new DynamoRedraws(table);
    }

    @Singleton
    Replacing replacing(
            SampleReplacement replacement, Samples samples, Assignments assignments, Audits audits, Redraws redraws) {
        return new Replacing(replacement, new TakeOut(samples, assignments, audits, redraws));
    }

    @Singleton
    RedrawCase redrawCase(
            Rounds rounds, Assignments assignments, Samples samples, Replacing replacing, OfficerLetters letters) {
        return new RedrawCase(rounds, assignments, samples, replacing, letters);
    }

    @Singleton
    EnterContributors enterContributors(Rounds rounds, Samples samples, Audits audits, People people) {
        return new EnterContributors(rounds, samples, audits, people);
    }
}
