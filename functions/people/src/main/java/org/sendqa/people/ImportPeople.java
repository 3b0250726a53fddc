package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Adds or replaces an authority's people, all of them or, if one entry is at fault, none. */
final class ImportPeople {

    private final People people;

    ImportPeople(People people) {
        this.people = people;
    }

    /**
     * Imports a list.
     *
     * @return what is wrong with it, a sentence for each fault; empty when all were imported
     */
    List<String> importAll(String authority, List<Person> list) {
        List<String> faults = new ArrayList<>(PeopleCheck.faults(list));
        list.forEach(person -> people.bySubject(authority, person.subject())
                .filter(other -> !other.id().equals(person.id()))
                .ifPresent(other -> faults.add("%s has the account of %s, who is here already. Give each their own."
                        .formatted(person.id(), other.id()))));
        list.stream()
                .filter(person -> isUnknown(authority, person.particulars().manager(), list))
                .forEach(person -> faults.add("%s has the line manager %s, whom nobody knows; import them too."
                        .formatted(person.id(), person.particulars().manager())));
        if (faults.isEmpty()) {
            list.forEach(people::keep);
        }
        return faults;
    }

    private boolean isUnknown(String authority, String manager, List<Person> list) {
        return !manager.isEmpty()
                && list.stream().noneMatch(person -> person.id().equals(manager))
                && people.find(authority, manager).isEmpty();
    }
}
