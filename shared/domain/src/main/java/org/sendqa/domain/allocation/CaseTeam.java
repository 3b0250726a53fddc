package org.sendqa.domain.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who audits a case already, while other auditors are looked for.
 *
 * @param people their ids, whichever draw they audit it for
 * @param agencies where those of the same draw work
 * @param missing how many further agencies its plan wants of those who are looked for now
 * @param spare how many of these may work in an agency that is there already, since enough places are left for those
 *     missing
 * @param elsewhere where those of other draws work beside whom nobody of their agency is wanted
 */
record CaseTeam(Set<String> people, Set<String> agencies, int missing, int spare, Set<String> elsewhere) {

    static final CaseTeam NOBODY = new CaseTeam(Set.of(), Set.of(), 0, Integer.MAX_VALUE, Set.of());

    CaseTeam {
        people = Set.copyOf(people);
        agencies = Set.copyOf(agencies);
        elsewhere = elsewhere.stream().filter(agency -> !agency.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A team with the agencies of other draws' auditors that keep theirs away.
     *
     * @param agencies empty ones aren't known and keep nobody away
     */
    CaseTeam beside(Collection<String> agencies) {
        return new CaseTeam(people, this.agencies, missing, spare, Set.copyOf(agencies));
    }

    /** Whether nobody else of an agency may come to the team. */
    boolean hasEnoughOf(String agency) {
        return (spare == 0 && agencies.contains(agency)) || elsewhere.contains(agency);
    }

    /**
     * A team. Whoever's agency isn't known counts as from one of their own, as no rule bars on what isn't known.
     *
     * @param theirs the agency of each who audits the case for the same draw; empty if it isn't known
     * @param wanted how many agencies the plan wants
     * @param now how many auditors are looked for now
     * @param later how many places of the draw stay open for later
     */
    static CaseTeam of(Set<String> people, List<String> theirs, int wanted, int now, int later) {
        Set<String> known =
                theirs.stream().filter(agency -> !agency.isEmpty()).collect(Collectors.toCollection(HashSet::new));
        int have = known.size() + (int) theirs.stream().filter(String::isEmpty).count();
        int missing = Math.max(0, Math.min(wanted, theirs.size() + now + later) - have);
        return new CaseTeam(people, known, missing, Math.clamp((long) now + later - missing, 0, now), Set.of());
    }

    /** Whether it matters where those who are looked for work beside each other, and not just each alone. */
    boolean hangsTogether(int now) {
        boolean anyTwoDo = agencies.isEmpty() && spare >= now - 1;
        return now > 1 && spare < now && !anyTwoDo;
    }
}
