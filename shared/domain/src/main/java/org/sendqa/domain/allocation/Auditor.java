package org.sendqa.domain.allocation;

import java.util.Set;
import org.sendqa.domain.people.Employment;

/**
 * A person as the allocation sees one.
 *
 * @param addresses every address the person has in registers, in lower case
 * @param place where the person works
 * @param seniority higher means more senior; 0 if not known
 * @param interests keys of the cases the person declared a hand or an interest in, own children and relatives included
 * @param capacity audits the person takes in this cycle, at most
 */
public record Auditor(
        String id,
        Set<String> addresses,
        Set<String> roles,
        Place place,
        int seniority,
        Employment employment,
        Set<String> interests,
        int capacity,
        Experience experience) {

    /** Copies the sets. */
    public Auditor {
        addresses = Set.copyOf(addresses);
        roles = Set.copyOf(roles);
        interests = Set.copyOf(interests);
    }

    /**
     * Where somebody works; empty texts are nowhere in particular.
     *
     * @param setting a school or other setting
     */
    public record Place(String agency, String setting, String locality) {}

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
}
