package org.sendqa.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.people.Person;

/**
 * Somebody as officers see them; interests and line managers are for the rules to know, and shown to nobody.
 *
 * @param signedIn whether the person has an account; whoever hasn't gets one by signing in with an address listed here
 * @param emails the first is written to, any of them signs in and is known in registers
 * @param locality empty for somebody who works in none
 * @param standIn the id of whoever acts while the person is away; null if nobody does
 * @param from the first day in post; null for somebody who was always there
 * @param until the last day in post; null for somebody who stays
 * @param away days off that are known
 * @param training by instrument, the last day on which it counts
 */
public record PersonView(
        String id,
        String name,
        List<String> emails,
        List<String> roles,
        boolean signedIn,
        String locality,
        String agency,
        @Nullable String standIn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Away> away,
        Map<String, LocalDate> training) {

    /** Days off, the first and the last of them. */
    public record Away(LocalDate first, LocalDate last) {}

    static PersonView of(Person person) {
        var employment = person.particulars().employment();
        String standIn = person.particulars().standIn();
        return new PersonView(
                person.id(),
                person.name(),
                person.emails(),
                person.roles().stream().sorted().toList(),
                person.hasAccount(),
                person.locality(),
                person.agency(),
                standIn.isEmpty() ? null : standIn,
                employment.from().equals(LocalDate.MIN) ? null : employment.from(),
                employment.until().equals(LocalDate.MAX) ? null : employment.until(),
                employment.absences().stream()
                        .map(absence -> new Away(absence.first(), absence.last()))
                        .toList(),
                new TreeMap<>(employment.training()));
    }
}
