package org.sendqa.instruments;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3InstrumentObjects;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class InstrumentsWiring {

    @Singleton
    Table table(InstrumentsSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(InstrumentsSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    InstrumentUploads uploads(Table table) {
        return new DynamoInstrumentUploads(table);
    }

    @Singleton
    InstrumentObjects objects(Bucket bucket) {
        return new S3InstrumentObjects(bucket);
    }

    @Singleton
    ReadStanding standing(Bucket bucket, InstrumentUploads uploads, InstrumentObjects objects) {
        return new ReadStanding(new PublishedPacks(bucket::text, uploads::overlay), uploads, objects);
    }

    @Singleton
    ListInstruments listInstruments(ReadStanding standing, People people) {
        return new ListInstruments(standing, people);
    }

    @Singleton
    ReadInstrument readInstrument(ReadStanding standing, People people) {
        return new ReadInstrument(standing, people);
    }

    @Singleton
    ProposeInstrument proposeInstrument(ReadStanding standing, InstrumentUploads uploads, InstrumentObjects objects) {
        return new ProposeInstrument(standing, uploads, objects);
    }

    @Singleton
    ApproveInstrument approveInstrument(
            ReadStanding standing, InstrumentUploads uploads, InstrumentObjects objects, People people) {
        return new ApproveInstrument(standing, uploads, objects, people);
    }
}
