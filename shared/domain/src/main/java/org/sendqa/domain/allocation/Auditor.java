package org.sendqa.domain.allocation;

import java.util.Set;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sharing.Permission;

/**
 * A person as the allocation sees one.
 *
 * @param addresses every address the person has in registers, in lower case
 * @param place where the person works
 * @param seniority higher means more senior; 0 if not known
 * @param interests keys of the cases the person declared a hand or an interest in, own children and relatives included
 * @param capacity audits the person takes in this cycle, at most
 * @param permission what lets somebody from outside take part
 */
public record Auditor(
        String id,
        String name,
        Set<String> addresses,
        Set<String> roles,
        Place place,
        int seniority,
        Employment employment,
        Set<String> interests,
        int capacity,
        Permission permission,
        Experience experience) {

    /** Copies the sets. */
    public Auditor {
        addresses = Set.copyOf(addresses);
        roles = Set.copyOf(roles);
        interests = Set.copyOf(interests);
    }

    /** A person as their hands in cases alone are asked after. */
    public static Auditor of(Person person, Set<String> interests) {
        return of(person, interests, 0, Permission.NOT_ASKED, Experience.NONE);
    }

    /** A person as far as the people say, with what is known from elsewhere. */
    public static Auditor of(
            Person person, Set<String> interests, int capacity, Permission permission, Experience experience) {
        var particulars = person.particulars();
        return new Auditor(
                person.id(),
                person.name(),
                Set.copyOf(person.emails()),
                person.roles(),
                new Place(person.agency(), particulars.setting(), person.locality()),
                particulars.seniority(),
                particulars.employment(),
                interests,
                capacity,
                permission,
                experience);
    }
}
