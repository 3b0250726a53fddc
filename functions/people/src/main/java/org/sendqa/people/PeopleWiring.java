package org.sendqa.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the table behind the port and makes the use case. */
@Factory
final class PeopleWiring {

    @Singleton
    People people(PeopleSettings settings) {
        DynamoDbClient client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new DynamoPeople(new Table(client, settings.table()));
    }

    @Singleton
    ImportPeople importPeople(People people) {
        return new ImportPeople(people);
    }
}
