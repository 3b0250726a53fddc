package org.sendqa.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Person;

/**
 * Says where an officer's list would make somebody a QA officer or an administrator, or one of them somebody else:
 * that, by which address they sign in, and from when until when, is the administrator's business alone, so that no
 * officer makes themselves or others one, or shuts one out.
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
        return Stream.concat(
                Stream.of(Guarded.values()).flatMap(role -> role(role, listed, here).stream()),
                here.stream().flatMap(one -> Guarded.of(one).stream().flatMap(role -> kept(role, listed, one))));
    }

    private static Optional<String> role(Guarded role, Person listed, Optional<Person> here) {
        boolean was = here.filter(role::isHeldBy).isPresent();
        return was == role.isHeldBy(listed)
                ? Optional.empty()
                : Optional.of("%s would %s %s by this list. Ask your administrator to change that."
                        .formatted(Shown.of(listed.id()), was ? "no longer be" : "become", role.title()));
    }

    /**
     * Whoever could change the address could sign in as them, until they have signed in themselves; whoever isn't in
     * post can't sign in.
     */
    private static Stream<String> kept(Guarded role, Person listed, Person here) {
        Employment was = here.particulars().employment();
        Employment now = listed.particulars().employment();
        boolean sameDays = was.from().equals(now.from()) && was.until().equals(now.until());
        return Stream.of(
                        here.emails().equals(listed.emails()) ? "" : "e-mail address",
                        sameDays ? "" : "first and last day")
                .filter(what -> !what.isEmpty())
                .map(what -> "%s is %s, whose %s only your administrator changes."
                        .formatted(listed.id(), role.title(), what));
    }
}
