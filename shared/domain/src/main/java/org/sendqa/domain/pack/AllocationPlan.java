package org.sendqa.domain.pack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who audits the cases of a draw, and which independence the framework asks for beyond what always holds.
 *
 * @param roles whoever holds one of them may audit
 * @param capacity audits one person takes in a cycle, at most
 * @param auditors how many each case gets
 * @param bars whom the framework keeps away from a case
 * @param trained whether only people trained in the instrument audit; an expired training bars in any case
 * @param review whether the author's line manager is the one who audits
 * @param skills attributes of the case that the auditor should know from experience, such as {@code phase}
 * @param titles what people call the roles, in their order
 */
public record AllocationPlan(
        List<String> roles,
        int capacity,
        Auditors auditors,
        Set<Bar> bars,
        boolean trained,
        Review review,
        List<String> skills,
        List<String> titles) {

    /**
     * Of a draw whose cases nobody audits: another activity goes on with them, the one that the draw is called after.
     */
    public static final AllocationPlan NONE =
            new AllocationPlan(List.of(), 0, Auditors.NOBODY, Set.of(), false, Review.NONE, List.of());

    /** Whether the cases are audited at all. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Copies the collections. */
    public AllocationPlan {
        roles = List.copyOf(roles);
        bars = Collections.unmodifiableSet(bars.isEmpty() ? EnumSet.noneOf(Bar.class) : EnumSet.copyOf(bars));
        skills = List.copyOf(skills);
        titles = List.copyOf(titles);
    }

    /** Of roles that people call by their ids. */
    public AllocationPlan(
            List<String> roles,
            int capacity,
            Auditors auditors,
            Set<Bar> bars,
            boolean trained,
            Review review,
            List<String> skills) {
        this(roles, capacity, auditors, bars, trained, review, skills, roles);
    }

    /** One auditor of a role for each case, under the rules that always hold and the given ones. */
    public static AllocationPlan of(String role, int capacity, Bar... bars) {
        return new AllocationPlan(List.of(role), capacity, Auditors.ONE, Set.of(bars), false, Review.NONE, List.of());
    }

    /** Whom a framework may keep away from a case (T23: line manager and agency are a framework's choice). */
    public enum Bar {
        /** The line manager of somebody who worked on the case. */
        LINE_MANAGER,
        /** Whoever works in the agency that worked on it. */
        SAME_AGENCY,
        /** Whoever works at the child's setting (DOR-20). */
        SAME_SETTING,
        /** Whoever works in the case's locality (DOR-74). */
        OWN_LOCALITY,
        /** Whoever is junior to somebody who worked on it. */
        JUNIOR,
        /**
         * Whoever works in the agency of somebody who audits the same case for another draw: for a second auditor whom
         * a draw of its own brings (BIR-40). That of the same draw is {@link Auditors#agencies}.
         */
        OTHER_AUDITORS_AGENCY
    }

    /**
     * How many auditors a case gets.
     *
     * @param wanted how many it must have, 1 or more
     * @param further how many more it may have, filled after all others
     * @param most the ceiling, whatever else is asked (BIR-32: 5)
     * @param agencies how many agencies its auditors must come from; 1 if that doesn't matter, 2 for a second auditor
     *     from another agency than the first
     * @param everybody whether places left over are used up too, so that each auditor has as many audits as they take
     *     (WOL-024)
     */
    public record Auditors(int wanted, int further, int most, int agencies, boolean everybody) {

        /** The ceiling where the framework prints none (BIR-32). */
        public static final int MOST = 5;

        /** One each. */
        public static final Auditors ONE = new Auditors(1, 0, MOST, 1, false);

        /** Of cases that nobody audits. */
        static final Auditors NOBODY = new Auditors(0, 0, MOST, 1, false);
    }

    /**
     * Who reviews an author's work (WOL-056).
     *
     * @param author the contribution whose author's line manager audits the case; empty if that isn't asked
     * @param instead by a role of the author, the role that audits instead of the line manager
     */
    public record Review(String author, Map<String, String> instead) {

        /** Not asked. */
        public static final Review NONE = new Review("", Map.of());

        /** Copies the roles. */
        public Review {
            instead = Map.copyOf(instead);
        }
    }
}
