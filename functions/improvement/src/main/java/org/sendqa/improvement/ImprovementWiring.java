package org.sendqa.improvement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoConcerns;
import org.sendqa.dynamodb.DynamoDeliveries;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3Snapshots;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class ImprovementWiring {

    @Singleton
    Table table(ImprovementSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(ImprovementSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    AccessLog accessLog(Table table) {
        return new DynamoAccessLog(table);
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    Audits audits(Table table, Bucket bucket) {
        return new DynamoAudits(table, new S3Answers(bucket));
    }

    @Singleton
    Concerns concerns(Table table) {
        return new DynamoConcerns(table);
    }

    @Singleton
    Rules rules(Packs packs) {
        return new Rules(packs, new WorkingDays(BankHolidays.englandAndWales()));
    }

    @Singleton
    DrawnCases drawnCases(Table table, Bucket bucket) {
        return new DrawnCases(new DynamoSamples(table), new S3Snapshots(bucket, new DynamoSnapshotList(table)));
    }

    @Singleton
    ConcernViews views(People people, Table table, Rules rules) {
        return new ConcernViews(people, new DynamoDeliveries(table), rules);
    }

    @Singleton
    ConcernLetters letters(Table table, ImprovementSettings settings) {
        return new ConcernLetters(new DynamoOutbox(table), settings.site());
    }

    @Singleton
    Tell tell(Concerns concerns, DrawnCases cases, People people, Rules rules, ConcernLetters letters) {
        return new Tell(concerns, cases, people, rules, letters);
    }
}
