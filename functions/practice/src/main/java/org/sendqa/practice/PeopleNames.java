package org.sendqa.practice;

import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** What an authority's people are called, by their ids. */
record PeopleNames(People people, String authority) {

    String of(String person) {
        return people.find(authority, person).map(Person::name).orElse(person);
    }
}
