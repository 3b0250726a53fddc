package org.sendqa.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;

/** The roles that administrators alone give and take, and whose holders they alone change. */
enum Guarded {
    /** Runs the cycles. */
    OFFICER(Person.QA_OFFICER, "a QA officer"),
    /** Says who does. */
    ADMINISTRATOR(Person.ADMINISTRATOR, "an administrator");

    private final String role;
    private final String title;

    Guarded(String role, String title) {
        this.role = role;
        this.title = title;
    }

    /** The first of them that somebody holds. */
    static Optional<Guarded> of(Person person) {
        return Stream.of(values()).filter(one -> one.isHeldBy(person)).findFirst();
    }

    boolean isHeldBy(Person person) {
        return person.is(role);
    }

    /** As sentences call whoever holds it. */
    String title() {
        return title;
    }
}
