package org.sendqa.domain.allocation;

import java.util.Set;

/**
 * What somebody did in the twelve months before, and what they know.
 *
 * @param yearLoad audits the person was given
 * @param strata the strata those audits were drawn for
 * @param authors the addresses of those who worked on the cases
 * @param skills values of the attributes that plans name, such as a phase
 */
public record Experience(int yearLoad, Set<String> strata, Set<String> authors, Set<String> skills) {

    /** None. */
    public static final Experience NONE = new Experience(0, Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Experience {
        strata = Set.copyOf(strata);
        authors = Set.copyOf(authors);
        skills = Set.copyOf(skills);
    }
}
