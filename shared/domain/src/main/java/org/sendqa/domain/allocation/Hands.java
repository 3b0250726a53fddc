package org.sendqa.domain.allocation;

import java.util.Set;

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
