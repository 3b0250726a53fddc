package org.sendqa.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.cognito.CognitoAccounts;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.DynamoSnapshotList;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.s3.Bucket;
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
    Interests interests(PeopleSettings settings, Table table) {
        Bucket bucket = Bucket.named(settings.bucket());
        return new Interests(
                SecretsAuthorityKeys.named(settings.secret()),
                new PublishedPacks(bucket::text),
                new S3Snapshots(bucket, new DynamoSnapshotList(table)));
    }

    @Singleton
    OpenAccounts openAccounts(PeopleSettings settings) {
        return new OpenAccounts(CognitoAccounts.of(settings.pool()), CouncilDomains.of(settings.domains()));
    }

    @Singleton
    ImportPeople importPeople(People people, Interests interests, OpenAccounts openAccounts) {
        return new ImportPeople(people, interests, openAccounts);
    }

    @Singleton
    TakePeople takePeople(People people, OpenAccounts openAccounts) {
        return new TakePeople(people, openAccounts);
    }

    @Singleton
    LinkAccount linkAccount(PeopleSettings settings, People people) {
        Bucket bucket = Bucket.named(settings.bucket());
        return new LinkAccount(people, new PublishedPacks(bucket::text), CouncilDomains.of(settings.domains()));
    }

    @Singleton
    ListPeople listPeople(People people) {
        return new ListPeople(people);
    }
}
