package org.sendqa.domain.pack;

import java.util.Set;

/**
 * Who takes part in a framework.
 *
 * @param roles every role that it names
 * @param external those of them held by people who don't work for the authority, such as a forum's representative
 * @param agencies every agency that it names
 */
public record Participants(Set<String> roles, Set<String> external, Set<String> agencies) {

    /** Of a pack that names nobody. */
    public static final Participants NONE = new Participants(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Participants {
        roles = Set.copyOf(roles);
        external = Set.copyOf(external);
        agencies = Set.copyOf(agencies);
    }
}
