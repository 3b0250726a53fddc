package org.sendqa.domain.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;

/**
 * Who may practise for an activity: whoever may audit for one of its draws, trained or not, and is in post.
 *
 * @param pack that fixes the activity and its form
 */
public record Practisers(Pack pack, Activity activity) {

    /** Of an activity that a pack runs. */
    public static Optional<Practisers> of(Pack pack, String activity) {
        return pack.activities().stream()
                .filter(one -> one.id().equals(activity))
                .findFirst()
                .map(one -> new Practisers(pack, one));
    }

    /** The form they practise on. */
    public Instrument form() {
        return pack.instrument(activity.instrument());
    }

    /** Why there is nothing to practise on, in a sentence; empty if there is. */
    public Optional<String> obstacle() {
        return pack.toolOf(activity)
                .map(tool -> "Its audits are answered in %s, so there is no form here to practise on."
                        .formatted(tool.title()))
                .or(() -> form().sections().isEmpty()
                        ? Optional.of("Nobody has written its questions yet. Upload them under Instruments first.")
                        : Optional.empty());
    }

    /** Those of some people who may, by name. */
    public List<Person> among(List<Person> people, LocalDate day) {
        return people.stream()
                .filter(person -> person.isInPost(activity.auditorRoles(), day, day))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** Whether somebody may in an open practice: it is for them, and they may audit still. */
    public boolean include(Practice.Open practice, Person person, LocalDate day) {
        boolean meant = practice.auditors().isEmpty() || practice.auditors().contains(person.id());
        return meant && person.isInPost(activity.auditorRoles(), day, day);
    }
}
