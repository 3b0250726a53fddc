package org.sendqa.instruments;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.instrument.InstrumentObjects;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoCycles;
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
    PublishedPacks packs(Bucket bucket, InstrumentUploads uploads) {
        return new PublishedPacks(bucket::text, uploads::overlay);
    }

    @Singleton
    ReadStanding standing(PublishedPacks packs, InstrumentUploads uploads, InstrumentObjects objects) {
        return new ReadStanding(packs, uploads, objects);
    }

    @Singleton
    RoundsOnForm rounds(Table table, PublishedPacks packs) {
        return new RoundsOnForm(new DynamoCycles(table), packs);
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
            ReadStanding standing, InstrumentObjects objects, Overlays overlays, People people) {
        return new ApproveInstrument(standing, objects, overlays, people);
    }

    @Singleton
    WithdrawInstrument withdrawInstrument(
            ReadStanding standing, Overlays overlays, RoundsOnForm rounds, People people) {
        return new WithdrawInstrument(standing, overlays, rounds, people);
    }

    @Singleton
    Overlays overlays(InstrumentUploads uploads, InstrumentObjects objects) {
        return new Overlays(uploads, objects);
    }
}
