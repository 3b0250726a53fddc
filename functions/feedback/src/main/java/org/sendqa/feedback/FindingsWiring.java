package org.sendqa.feedback;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoAgreements;
import org.sendqa.dynamodb.DynamoReturnedFindings;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Snapshots;

/** Puts together what authors and their line managers see of audits. */
@Factory
final class FindingsWiring {

    @Singleton
    OpenFindings openFindings(Table table, People people) {
        return new OpenFindings(new DynamoReturnedFindings(table), people);
    }

    @Singleton
    ListFindings listFindings(OpenFindings open, Audits audits, Packs packs) {
        return new ListFindings(new CountingFindings(open.returned(), audits), open.people(), packs);
    }

    @Singleton
    ReadFindings readFindings(OpenFindings open, Audits audits, Packs packs, Table table, Bucket bucket) {
        var work = new ReadFindings.AuditedWork(
                new DynamoSamples(table), new S3Snapshots(bucket, new DynamoSnapshotList(table)));
        return new ReadFindings(open, audits, packs, work, new DynamoAgreements(table));
    }

    @Singleton
    AddStep addStep(OpenFindings open) {
        return new AddStep(open);
    }
}
