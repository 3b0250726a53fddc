package org.sendqa.local.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.sendqa.local.web.Page;

/** Those whom one can sign in as, in the order in which they came, and the list of them on the sign-in page. */
final class People {

    private final List<Person> people;

    People(List<Person> people) {
        this.people = new CopyOnWriteArrayList<>(people);
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    boolean has(String subject) {
        return find(subject).isPresent();
    }

    Optional<Person> find(String subject) {
        return people.stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst();
    }

    /** Adds somebody, unless an account has the address already. */
    synchronized boolean add(Person person) {
        return people.stream().noneMatch(one -> one.email().equalsIgnoreCase(person.email())) && people.add(person);
    }

    /** A form with a button for each person; it goes back to the address of the page. */
    String form() {
        Map<String, List<Person>> roles =
                people.stream().collect(Collectors.groupingBy(Person::role, LinkedHashMap::new, Collectors.toList()));
        return roles.entrySet().stream()
                .map(role -> section(role.getKey(), role.getValue()))
                .collect(Collectors.joining("\n", "<form method=\"post\">\n", "\n</form>"));
    }

    private static String section(String role, List<Person> people) {
        return people.stream()
                .map(People::button)
                .collect(Collectors.joining(
                        "\n", "<h2>%s</h2>\n<ul class=\"people\">\n".formatted(Page.escape(role)), "\n</ul>"));
    }

    private static String button(Person person) {
        return "<li><button name=\"username\" value=\"%s\">%s</button></li>"
                .formatted(Page.escape(person.subject()), Page.escape(person.label()));
    }
}
