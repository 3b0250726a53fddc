package org.sendqa.domain.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the round fell behind its plan, and which cases gave way to others.
 *
 * @param strata strata with fewer eligible cases than the plan asks for
 * @param withdrawn cases drawn that left the sample when no reserve was left
 * @param unfilled cases nobody could audit, each with the allocation's sentence
 * @param papers what auditors lacked of the papers
 * @param replaced cases whose place a reserve took, with the reason only where enough cases share it
 */
public record Shortfalls(
        List<ShortStratum> strata,
        List<Withdrawn> withdrawn,
        List<Unfilled> unfilled,
        Papers papers,
        List<Reason> replaced) {

    /** Copies the lists. */
    public Shortfalls {
        strata = List.copyOf(strata);
        withdrawn = List.copyOf(withdrawn);
        unfilled = List.copyOf(unfilled);
        replaced = List.copyOf(replaced);
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return strata.isEmpty()
                && withdrawn.isEmpty()
                && unfilled.isEmpty()
                && papers.equals(Papers.NONE)
                && replaced.isEmpty();
    }

    /**
     * What auditors lacked of the papers (DOR-40, BRI-23).
     *
     * @param missing each paper that was never sent, of how many cases
     * @param unopened audits that came in though their auditors said that the papers couldn't be opened
     */
    public record Papers(List<Missing> missing, int unopened) {

        /** Nothing. */
        public static final Papers NONE = new Papers(List.of(), 0);

        /** Copies the list. */
        public Papers {
            missing = List.copyOf(missing);
        }

        /** A paper that was never sent. */
        public record Missing(String paper, int cases) {}
    }

    /** A stratum with too few eligible cases for its draw. */
    public record ShortStratum(String draw, String stratum, int planned, int drawn) {}

    /** A drawn case that nobody took the place of. Why, only officers see: it could tell of one child. */
    public record Withdrawn(String draw, String stratum) {}

    /** A case that nobody could audit. */
    public record Unfilled(String draw, String stratum, String sentence) {}

    /**
     * How many cases gave way for a reason.
     *
     * @param code {@link #UNNAMED} for all those together whose reasons few cases share
     */
    public record Reason(String code, int cases) {

        /** Stands for reasons that would tell of single children. */
        public static final String UNNAMED = "unnamed";

        /** The fewest cases that let a reason be named; fewer could be recognised as one child or family (CAP-58). */
        public static final int FEWEST = 5;

        static List<Reason> named(SortedMap<String, Integer> byCode) {
            TreeMap<String, Integer> named = new TreeMap<>();
            byCode.forEach((code, cases) -> named.merge(cases < FEWEST ? UNNAMED : code, cases, Integer::sum));
            return list(named);
        }

        static List<Reason> list(SortedMap<String, Integer> byCode) {
            return byCode.entrySet().stream()
                    .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
