package org.sendqa.local;

import java.util.List;
import java.util.Locale;
import org.sendqa.local.identity.Person;

/** Whom a newcomer can sign in as when nobody else was named. */
final class SamplePeople {

    static final List<Person> ALL = List.of(
            person("QA Officer", 1),
            person("Team Manager", 1),
            person("Team Manager", 2),
            person("SEND Provision Lead", 1),
            person("SEND Provision Lead", 2));

    private SamplePeople() {}

    private static Person person(String role, int number) {
        String label = "Sample %s %d".formatted(role, number);
        return new Person(label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, role);
    }
}
