package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;

/**
 * A number of cases that the quota asks of some cells together, as settled at the draw; kept with the sample, so that
 * it shows when replacements run out too.
 *
 * @param label the cells in words
 * @param strata their names
 */
public record Demand(String label, int wanted, List<String> strata) {

    /** Copies the names. */
    public Demand {
        strata = List.copyOf(strata);
    }

    /** How far it is met by cases counted by stratum. */
    Shortfall against(Map<String, Integer> drawn) {
        int cases = strata.stream()
                .mapToInt(stratum -> drawn.getOrDefault(stratum, 0))
                .sum();
        return new Shortfall(label, wanted, cases);
    }
}
