package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Adds or replaces an authority's people, all of them or, if one entry is at fault, none. */
final class ImportPeople {

    private final People people;
    private final Interests interests;

    ImportPeople(People people, Interests interests) {
        this.people = people;
        this.interests = interests;
    }

    /**
     * What became of a list.
     *
     * @param faults what is wrong with it, a sentence for each; empty when all were imported
     * @param notes what was imported all the same and should be looked at
     */
    record Outcome(List<String> faults, List<String> notes) {}

    /** Imports a list. */
    Outcome importAll(String authority, List<ListedPerson> list) {
        List<String> faults = new ArrayList<>(
                faults(authority, list.stream().map(ListedPerson::person).toList()));
        list.forEach(one -> faults.addAll(interests.faults(one)));
        if (!faults.isEmpty()) {
            return new Outcome(faults, List.of());
        }
        list.forEach(one -> people.keep(interests.keyed(one)));
        return new Outcome(List.of(), interests.unknown(authority, list));
    }

    private List<String> faults(String authority, List<Person> list) {
        List<String> faults = new ArrayList<>(PeopleCheck.faults(list));
        list.forEach(person -> people.bySubject(authority, person.subject())
                .filter(other -> !other.id().equals(person.id()))
                .ifPresent(other -> faults.add("%s has the account of %s, who is here already. Give each their own."
                        .formatted(person.id(), other.id()))));
        list.stream()
                .filter(person -> isUnknown(authority, person.particulars().manager(), list))
                .forEach(person -> faults.add("%s has the line manager %s, whom nobody knows; import them too."
                        .formatted(person.id(), person.particulars().manager())));
        return faults;
    }

    private boolean isUnknown(String authority, String manager, List<Person> list) {
        return !manager.isEmpty()
                && list.stream().noneMatch(person -> person.id().equals(manager))
                && people.find(authority, manager).isEmpty();
    }
}
