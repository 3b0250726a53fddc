package org.sendqa.domain.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;
import org.sendqa.domain.transport.ShortestPaths;

/**
 * Says whose a case is that several authors wrote together, in a draw by author: so that as many authors as possible
 * have one (a greatest matching), and else the first author's.
 */
public final class Authorship {

    private Authorship() {}

    /**
     * An author for each case; the order of the register's rows doesn't matter.
     *
     * @param authors by case key, the ids of those who wrote it, one or more
     */
    public static Map<String, String> of(SortedMap<String, Set<String>> authors) {
        Map<String, String> whose = new TreeMap<>();
        authors.forEach((caseKey, each) -> whose.put(caseKey, new TreeSet<>(each).getFirst()));
        List<String> cases = List.copyOf(authors.keySet());
        List<String> people = authors.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
        int[][] columns = ShortestPaths.solve(problem(cases, people, authors)).columns();
        for (int person = 0; person < columns.length; person++) {
            for (int one : columns[person]) {
                if (one != Placement.OPEN) {
                    whose.put(cases.get(one), people.get(person));
                }
            }
        }
        return whose;
    }

    /** Each author wants one case, and each case has one author. */
    private static Problem problem(List<String> cases, List<String> people, Map<String, Set<String>> authors) {
        long[][] costs = new long[people.size()][cases.size()];
        for (int person = 0; person < costs.length; person++) {
            String id = people.get(person);
            Arrays.setAll(
                    costs[person],
                    one -> authors.getOrDefault(cases.get(one), Set.of()).contains(id) ? 0 : Problem.NEVER);
        }
        long[] open = new long[people.size()];
        Arrays.fill(open, 1);
        int[] wants = new int[people.size()];
        Arrays.fill(wants, 1);
        return new Problem(costs, open, wants, new long[cases.size()][1]);
    }
}
