package org.sendqa.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/**
 * Says what is wrong with a list of people beside those who are here already.
 *
 * @param people who are here
 */
record AmongOthers(People people, String authority) {

    List<String> faults(List<Person> list) {
        List<String> faults = new ArrayList<>();
        list.stream()
                .filter(Person::hasAccount)
                .forEach(person -> people.bySubject(authority, person.subject())
                        .filter(other -> !other.id().equals(person.id()))
                        .ifPresent(other ->
                                faults.add("%s has the account of %s, who is here already. Give each their own."
                                        .formatted(person.id(), other.id()))));
        faults.addAll(addressFaults(list));
        list.stream()
                .filter(person -> isUnknown(person.particulars().manager(), list))
                .forEach(person -> faults.add("%s has the line manager %s, whom nobody knows; import them too."
                        .formatted(person.id(), person.particulars().manager())));
        return faults;
    }

    /** An address says who somebody is when they sign in first. */
    private List<String> addressFaults(List<Person> list) {
        Set<String> listed = list.stream().map(Person::id).collect(Collectors.toSet());
        Map<String, String> owners = new HashMap<>();
        people.all(authority).stream()
                .filter(other -> !listed.contains(other.id()))
                .forEach(other -> other.emails().forEach(address -> owners.put(address, other.id())));
        List<String> faults = new ArrayList<>();
        list.forEach(person -> person.emails().stream()
                .filter(owners::containsKey)
                .forEach(address ->
                        faults.add("%s has an e-mail address of %s, who is here already. Give each their own."
                                .formatted(person.id(), owners.get(address)))));
        return faults;
    }

    private boolean isUnknown(String manager, List<Person> list) {
        return !manager.isEmpty()
                && list.stream().noneMatch(person -> person.id().equals(manager))
                && people.find(authority, manager).isEmpty();
    }
}
