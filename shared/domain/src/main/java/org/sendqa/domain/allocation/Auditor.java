package org.sendqa.domain.allocation;

import java.util.Set;

/**
 * A person as the allocation sees one.
 *
 * @param addresses every address the person has in registers, in lower case
 * @param locality where the person works; empty if nowhere in particular
 * @param capacity audits the person takes in this cycle, at most
 * @param yearLoad audits the person was given in the twelve months before
 * @param audited the strata those audits were drawn for
 */
public record Auditor(
        String id,
        Set<String> addresses,
        Set<String> roles,
        String locality,
        int capacity,
        int yearLoad,
        Set<String> audited) {

    /** Copies the collections. */
    public Auditor {
        addresses = Set.copyOf(addresses);
        roles = Set.copyOf(roles);
        audited = Set.copyOf(audited);
    }
}
