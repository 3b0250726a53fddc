package org.sendqa.domain.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.people.Person;

/**
 * Who takes part in a framework.
 *
 * @param roles every role that it names
 * @param external those of them held by people who don't work for the authority, such as a forum's representative
 * @param agencies the title of every agency that it names, by its id, in its order
 * @param partners whose people take part only under an agreement on sharing data
 */
public record Participants(
        Set<String> roles, Set<String> external, Map<String, String> agencies, List<Partner> partners) {

    /** Of a pack that names nobody. */
    public static final Participants NONE = new Participants(Set.of(), Set.of(), Map.of(), List.of());

    /** Copies the collections. */
    public Participants {
        roles = Set.copyOf(roles);
        external = Set.copyOf(external);
        agencies = Collections.unmodifiableMap(new LinkedHashMap<>(agencies));
        partners = List.copyOf(partners);
    }

    /** The partners that somebody is of; none for most. */
    public List<Partner> partnersOf(Person person) {
        return partners.stream().filter(partner -> partner.has(person)).toList();
    }

    /** What people call a partner; its id where the pack doesn't know it any more. */
    public String titleOf(String partner) {
        return partners.stream()
                .filter(one -> one.id().equals(partner))
                .findFirst()
                .map(Partner::title)
                .orElse(partner);
    }

    /** Whether somebody counts as from outside: by an external role, or as one of a partner's people. */
    boolean isExternal(Person person) {
        return external.stream().anyMatch(person::is) || !partnersOf(person).isEmpty();
    }
}
