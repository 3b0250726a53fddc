package org.sendqa.practice;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoPractices;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;

/** Puts the adapters behind the ports and makes the use cases. */
@Factory
final class PracticeWiring {

    @Singleton
    Table table(PracticeSettings settings) {
        return Table.named(settings.table());
    }

    @Singleton
    Primed primed(Provider<Table> table) {
        return () -> table.get().prime();
    }

    @Singleton
    Bucket bucket(PracticeSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    People people(Table table) {
        return new DynamoPeople(table);
    }

    @Singleton
    PracticeDesk practiceDesk(Bucket bucket, Table table, People people) {
        var uploads = new DynamoInstrumentUploads(table);
        var packs = new PublishedPacks(bucket::text, uploads::overlay);
        return new PracticeDesk(packs, uploads, new DynamoPractices(table), people);
    }

    @Singleton
    InventedCases inventedCases() {
        return InventedCases.read();
    }

    @Singleton
    ListPractices listPractices(PracticeDesk desk) {
        return new ListPractices(desk);
    }

    @Singleton
    OpenPractice openPractice(PracticeDesk desk) {
        return new OpenPractice(desk);
    }

    @Singleton
    EndPractice endPractice(PracticeDesk desk) {
        return new EndPractice(desk);
    }

    @Singleton
    EndOldPractices endOldPractices(PracticeDesk desk) {
        return new EndOldPractices(desk);
    }

    @Singleton
    CompareTrials compareTrials(PracticeDesk desk, InventedCases cases) {
        return new CompareTrials(desk, cases);
    }

    @Singleton
    ListTrials listTrials(PracticeDesk desk) {
        return new ListTrials(desk);
    }

    @Singleton
    ReadTrial readTrial(PracticeDesk desk, InventedCases cases) {
        return new ReadTrial(desk, cases);
    }

    @Singleton
    SaveTrial saveTrial(PracticeDesk desk) {
        return new SaveTrial(desk);
    }

    @Singleton
    SubmitTrial submitTrial(PracticeDesk desk, InventedCases cases) {
        return new SubmitTrial(desk, cases);
    }
}
