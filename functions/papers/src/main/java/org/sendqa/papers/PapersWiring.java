package org.sendqa.papers;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;

/** Puts the adapters behind the ports and makes the use case. */
@Factory
final class PapersWiring {

    @Singleton
    Table table(PapersSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    SayMissing sayMissing(Table table, PapersSettings settings) {
        Bucket bucket = Bucket.named(settings.bucket());
        return new SayMissing(new DynamoCycles(table), new PublishedPacks(bucket::text), new DynamoSamples(table));
    }
}
