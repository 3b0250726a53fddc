package org.sendqa.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** People for tests, kept in memory. */
public final class InMemoryPeople implements People {

    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, Set<Absence>> marked = new HashMap<>();
    private final Set<String> busy = new HashSet<>();

    /** Knows some people from the start. */
    public static InMemoryPeople with(Person... people) {
        InMemoryPeople all = new InMemoryPeople();
        List.of(people).forEach(all::keep);
        return all;
    }

    @Override
    public Optional<Person> bySubject(String authority, String subject) {
        return of(authority, person -> person.hasAccount() && person.subject().equals(subject)).stream()
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
    public List<Person> withoutAccount(String authority) {
        return of(authority, person -> !person.hasAccount());
    }

    @Override
    public boolean keep(Person person) {
        if (busy.remove(person.id())) {
            return false;
        }
        Person before = people.getOrDefault(key(person.authority(), person.id()), person);
        people.put(key(person.authority(), person.id()), person.hasAccount() ? person : person.with(before.subject()));
        return true;
    }

    /** Somebody else will change a person at the very moment of the next change. */
    public void busy(String id) {
        busy.add(id);
    }

    @Override
    public boolean giveAccount(String authority, String id, String account) {
        Person person = people.get(key(authority, id));
        if (person == null || bySubject(authority, account).isPresent() || person.hasAccount()) {
            return person != null && person.subject().equals(account);
        }
        people.put(key(authority, id), person.with(account));
        return true;
    }

    @Override
    public void markAway(String authority, String id, Absence absence) {
        if (people.containsKey(key(authority, id))) {
            marked.computeIfAbsent(key(authority, id), _ -> new LinkedHashSet<>())
                    .add(absence);
        }
    }

    private static String key(String authority, String id) {
        return authority + "|" + id;
    }

    private Person asMarked(Person person) {
        Person away = person;
        for (Absence absence : marked.getOrDefault(key(person.authority(), person.id()), Set.of())) {
            away = away.away(absence);
        }
        return away;
    }

    private List<Person> of(String authority, Predicate<Person> which) {
        return people.values().stream()
                .filter(person -> person.authority().equals(authority))
                .filter(which)
                .map(this::asMarked)
                .toList();
    }
}
