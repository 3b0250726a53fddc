package org.sendqa.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoPeople;
import org.sendqa.dynamodb.Table;
import org.sendqa.edge.Primed;

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
    ImportPeople importPeople(People people) {
        return new ImportPeople(people);
    }

    @Singleton
    ListPeople listPeople(People people) {
        return new ListPeople(people);
    }
}
