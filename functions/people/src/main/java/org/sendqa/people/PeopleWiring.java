package org.sendqa.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.cognito.CognitoAccounts;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.dynamodb.DynamoAudits;
import org.sendqa.dynamodb.DynamoCycles;
import org.sendqa.dynamodb.DynamoInstrumentUploads;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
import org.sendqa.s3.S3Answers;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.secrets.SecretsAuthorityKeys;

/** Puts the table behind the port and makes the use cases. */
@Factory
final class PeopleWiring {

    @Singleton
    Table table(PeopleSettings settings) {
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
    Bucket bucket(PeopleSettings settings) {
        return Bucket.named(settings.bucket());
    }

    @Singleton
    Packs packs(Bucket bucket, Table table) {
        return new PublishedPacks(bucket::text, new DynamoInstrumentUploads(table)::overlay);
    }

    @Singleton
    Interests interests(PeopleSettings settings, Packs packs, Bucket bucket, Table table) {
        return new Interests(
                SecretsAuthorityKeys.named(settings.secret()),
                packs,
                new S3Snapshots(bucket, new DynamoSnapshotList(table)));
    }

    @Singleton
    OpenWork openWork(Packs packs, Bucket bucket, Table table) {
        return new OpenWork(new DynamoAudits(table, new S3Answers(bucket)), new DynamoCycles(table), packs);
    }

    @Singleton
    OpenAccounts openAccounts(PeopleSettings settings) {
        return new OpenAccounts(CognitoAccounts.of(settings.pool()), CouncilDomains.of(settings.domains()));
    }

    @Singleton
    ImportPeople importPeople(People people, Packs packs, Interests interests, OpenAccounts openAccounts) {
        return new ImportPeople(people, packs, interests, openAccounts);
    }

    @Singleton
    TakePeople takePeople(
            People people, Packs packs, OpenAccounts openAccounts, OpenWork openWork, Agreements agreements) {
        return new TakePeople(people, packs, openAccounts, openWork, new FromOutside(packs, agreements));
    }

    @Singleton
    LinkAccount linkAccount(PeopleSettings settings, People people, Packs packs) {
        return new LinkAccount(people, packs, CouncilDomains.of(settings.domains()));
    }

    @Singleton
    ListPeople listPeople(People people) {
        return new ListPeople(people);
    }

    @Singleton
    WhoAudits whoAudits(Packs packs) {
        return new WhoAudits(packs);
    }
}
