package org.sendqa.domain.allocation;

import java.util.Set;

/**
 * A drawn case as the allocation sees it.
 *
 * @param key the case's pseudonym; two draws of a cycle may hold the same case
 * @param drawId the id it has on the certificate
 * @param locality where the case is; empty if the register doesn't say
 * @param settings the schools and other settings that the case is about or that worked on it
 * @param skills what its auditor should know from experience, by value
 * @param hands what is known of those who worked on it
 */
public record AuditedCase(
        String key,
        String drawId,
        String stratum,
        String locality,
        Set<String> settings,
        Set<String> skills,
        Hands hands) {

    /** Copies the sets. */
    public AuditedCase {
        settings = Set.copyOf(settings);
        skills = Set.copyOf(skills);
    }

    /**
     * Everybody known to have had a hand in a case, as far as the rules ask.
     *
     * @param contributors their addresses, in lower case
     * @param managers the ids of their line managers
     * @param agencies the agencies they work in
     * @param seniority of the most senior of them; 0 if not known
     * @param reviewers the ids of those who must review the author's work: the author's line manager
     * @param reviewerRoles the roles one of which must review it instead
     */
    public record Hands(
            Set<String> contributors,
            Set<String> managers,
            Set<String> agencies,
            int seniority,
            Set<String> reviewers,
            Set<String> reviewerRoles) {

        /** Only who worked on it is known. */
        public static Hands of(Set<String> contributors) {
            return new Hands(contributors, Set.of(), Set.of(), 0, Set.of(), Set.of());
        }

        /** Copies the sets. */
        public Hands {
            contributors = Set.copyOf(contributors);
            managers = Set.copyOf(managers);
            agencies = Set.copyOf(agencies);
            reviewers = Set.copyOf(reviewers);
            reviewerRoles = Set.copyOf(reviewerRoles);
        }
    }
}
