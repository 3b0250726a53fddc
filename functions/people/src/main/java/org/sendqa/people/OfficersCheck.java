package org.sendqa.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Person;

/**
 * Says where an officer's list would make somebody a QA officer or an officer somebody else: that, by which address an
 * officer signs in, and from when until when, is the administrator's business alone, so that nobody makes themselves or
 * others one, or shuts one out.
 */
final class OfficersCheck {

    private OfficersCheck() {}

    static List<String> faults(List<OnList> list, Map<String, Person> known) {
        return list.stream()
                .map(OnList::person)
                .flatMap(one -> faults(one, Optional.ofNullable(known.get(one.id()))))
                .toList();
    }

    private static Stream<String> faults(Person listed, Optional<Person> here) {
        return Stream.of(role(listed, here), address(listed, here), days(listed, here))
                .flatMap(Optional::stream);
    }

    private static Optional<String> role(Person listed, Optional<Person> here) {
        boolean was = here.filter(one -> one.is(Person.QA_OFFICER)).isPresent();
        return was == listed.is(Person.QA_OFFICER)
                ? Optional.empty()
                : Optional.of("%s would %s a QA officer by this list. Ask your administrator to change that."
                        .formatted(Shown.of(listed.id()), was ? "no longer be" : "become"));
    }

    /** Whoever could change an officer's address could sign in as them, until they have signed in themselves. */
    private static Optional<String> address(Person listed, Optional<Person> here) {
        return here.filter(one -> one.is(Person.QA_OFFICER))
                .filter(one -> !one.emails().equals(listed.emails()))
                .map(_ -> "%s is a QA officer, whose e-mail address only your administrator changes."
                        .formatted(listed.id()));
    }

    /** Whoever isn't in post can't sign in. */
    private static Optional<String> days(Person listed, Optional<Person> here) {
        Employment now = listed.particulars().employment();
        return here.filter(one -> one.is(Person.QA_OFFICER))
                .map(one -> one.particulars().employment())
                .filter(known ->
                        !known.from().equals(now.from()) || !known.until().equals(now.until()))
                .map(_ -> "%s is a QA officer, whose first and last day only your administrator changes."
                        .formatted(listed.id()));
    }
}
