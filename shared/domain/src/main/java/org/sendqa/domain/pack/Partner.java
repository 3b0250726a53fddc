package org.sendqa.domain.pack;

import java.util.Set;
import org.sendqa.domain.people.Person;

/**
 * People from outside the authority who take part only under an agreement on sharing data with them (CAP-65), such as a
 * parent carer forum.
 *
 * @param title as people call them, such as {@code the parent carer forum}
 * @param agencies whoever works in one of them is among them
 * @param roles whoever holds one of them is, too
 * @param recommendedBy the title of the body that must have recommended it before (BIR-41); empty if none must
 */
public record Partner(String id, String title, Set<String> agencies, Set<String> roles, String recommendedBy) {

    /** Copies the collections. */
    public Partner {
        agencies = Set.copyOf(agencies);
        roles = Set.copyOf(roles);
    }

    /** Whether somebody is among them. */
    public boolean has(Person person) {
        return agencies.contains(person.agency()) || roles.stream().anyMatch(person::is);
    }
}
