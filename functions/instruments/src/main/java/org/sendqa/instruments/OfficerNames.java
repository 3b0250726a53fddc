package org.sendqa.instruments;

import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Who an authority's officers are, by their ids. */
record OfficerNames(People people, String authority) {

    String of(String person) {
        return people.find(authority, person).map(Person::name).orElse(person);
    }
}
