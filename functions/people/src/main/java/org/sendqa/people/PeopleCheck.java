package org.sendqa.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.CellText;

/** Says what is wrong with a list of people before any of them is kept. */
final class PeopleCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private PeopleCheck() {}

    static List<String> faults(List<Person> people) {
        List<String> faults = new ArrayList<>();
        people.forEach(person -> faults.addAll(faults(person)));
        people.forEach(person -> faults.addAll(ParticularsCheck.faults(person)));
        faults.addAll(twice(people, "id", person -> List.of(person.id())));
        faults.addAll(twice(people, "account", person -> person.hasAccount() ? List.of(person.subject()) : List.of()));
        faults.addAll(twice(people, "e-mail address", Person::emails));
        return faults;
    }

    private static List<String> faults(Person person) {
        List<String> faults = new ArrayList<>();
        if (!ID.matcher(person.id()).matches()) {
            faults.add(
                    "'%s' is no id: write lower-case letters, digits and hyphens, at most 63.".formatted(person.id()));
        }
        if (person.name().isBlank()) {
            faults.add("%s lacks a name; fill it in.".formatted(person.id()));
        }
        if (person.roles().isEmpty()) {
            faults.add("%s has no role and could do nothing; give at least one.".formatted(person.id()));
        }
        if (person.emails().isEmpty()) {
            faults.add("%s has no e-mail address; give at least one.".formatted(person.id()));
        }
        person.emails().stream()
                .filter(address -> !isAddress(address))
                .forEach(address -> faults.add("%s has '%s' for an e-mail address; write it like name@example.org."
                        .formatted(person.id(), address)));
        return faults;
    }

    /** Registers name people by their addresses in this very spelling. */
    private static boolean isAddress(String text) {
        return CellText.isAddress(text) && text.equals(CellText.address(text));
    }

    private static List<String> twice(List<Person> people, String what, Function<Person, List<String>> values) {
        List<String> faults = new ArrayList<>();
        Map<String, String> firsts = new HashMap<>();
        for (Person person : people) {
            for (String value : values.apply(person)) {
                String first = firsts.putIfAbsent(value, person.id());
                if (first != null) {
                    faults.add("%s and %s have the same %s; give each their own.".formatted(first, person.id(), what));
                }
            }
        }
        return faults;
    }
}
