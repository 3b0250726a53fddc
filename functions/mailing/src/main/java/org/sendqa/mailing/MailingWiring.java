package org.sendqa.mailing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoOutbox;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Enclosures;
import org.sendqa.ses.SesMailer;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class MailingWiring {

    @Singleton
    Table table(MailingSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Outbox outbox(Table table) {
        return new DynamoOutbox(table);
    }

    @Singleton
    Bucket bucket(MailingSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    DeliverMail deliverMail(Outbox outbox, Table table, Bucket bucket, MailingSettings settings) {
        return new DeliverMail(
                outbox, new DynamoPeople(table), SesMailer.from(settings.sender()), new S3Enclosures(bucket));
    }

    @Singleton
    SweepOutbox sweepOutbox(Bucket bucket, Table table, Outbox outbox, DeliverMail deliverMail) {
        var packs = new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
        return new SweepOutbox(packs, outbox, deliverMail);
    }
}
