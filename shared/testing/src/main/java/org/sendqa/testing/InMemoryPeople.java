package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** People for tests, kept in memory. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> people = new TreeMap<>();

    /** Knows some people from the start. */
    public static InMemoryPeople with(Person... people) {
        InMemoryPeople all = new InMemoryPeople();
        List.of(people).forEach(all::keep);
        return all;
    }

    @Override
    public Optional<Person> bySubject(String authority, String subject) {
        return of(authority, person -> person.subject().equals(subject)).stream()
                .findFirst();
    }

    @Override
    public Optional<Person> find(String authority, String id) {
        return of(authority, person -> person.id().equals(id)).stream().findFirst();
    }

    @Override
    public List<Person> all(String authority) {
        return of(authority, _ -> true);
    }

    @Override
    public List<Person> inRole(String authority, String role) {
        return of(authority, person -> person.is(role));
    }

    @Override
    public void keep(Person person) {
        people.put(person.authority() + "|" + person.id(), person);
    }

    private List<Person> of(String authority, Predicate<Person> which) {
        return people.values().stream()
                .filter(person -> person.authority().equals(authority))
                .filter(which)
                .toList();
    }
}
