package org.sendqa.local.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.local.web.Page;

/** Those whom one can sign in as, in the order given, and the list of them on the sign-in page. */
record People(List<Person> people) {

    People {
        people = List.copyOf(people);
    }

    boolean has(String subject) {
        return people.stream().anyMatch(person -> person.subject().equals(subject));
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
