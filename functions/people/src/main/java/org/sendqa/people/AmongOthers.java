package org.sendqa.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;

/**
 * Says what is wrong with a list of people beside those who are here already: accounts and addresses of others, since
 * both say who somebody is.
 *
 * @param here everybody of the authority
 */
record AmongOthers(List<Person> here) {

    List<String> faults(List<Person> list) {
        return Stream.concat(
                        others(list, here, "the account", AmongOthers::account),
                        others(list, unlisted(list), "an e-mail address", Person::emails))
                .toList();
    }

    private List<Person> unlisted(List<Person> list) {
        Set<String> listed = list.stream().map(Person::id).collect(Collectors.toSet());
        return here.stream().filter(other -> !listed.contains(other.id())).toList();
    }

    private static List<String> account(Person person) {
        return person.hasAccount() ? List.of(person.subject()) : List.of();
    }

    private static Stream<String> others(
            List<Person> list, List<Person> others, String what, Function<Person, List<String>> values) {
        Map<String, String> owners = new HashMap<>();
        others.forEach(other -> values.apply(other).forEach(value -> owners.put(value, other.id())));
        return list.stream()
                .flatMap(person -> values.apply(person).stream()
                        .map(value -> owners.getOrDefault(value, person.id()))
                        .filter(owner -> !owner.equals(person.id()))
                        .map(owner -> "%s has %s of %s, who is here already. Give each their own."
                                .formatted(person.id(), what, owner)));
    }
}
