package org.sendqa.domain.allocation;

import java.util.Set;

/**
 * Who audits a case already, while another auditor is looked for.
 *
 * @param people their ids
 * @param agencies the agencies they work in
 */
record CaseTeam(Set<String> people, Set<String> agencies) {

    static final CaseTeam NOBODY = new CaseTeam(Set.of(), Set.of());

    CaseTeam {
        people = Set.copyOf(people);
        agencies = Set.copyOf(agencies);
    }
}
