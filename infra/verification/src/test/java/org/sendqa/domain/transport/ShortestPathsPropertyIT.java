package org.sendqa.domain.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortestPathsPropertyIT {

    private static final int SMALL = 10_000;
    private static final int LARGER = 1_000;

    @Test
    void costsAsLittleAsTheBestOfAllPlacements() {
        RandomProblems problems = new RandomProblems(20260401);
        for (int number = 0; number < SMALL; number++) {
            Problem problem = problems.next(7, 7, 1 + number % 2);
            assertProvenAt(EveryPlacement.leastCost(problem), problem, number);
        }
    }

    @Test
    void costsAsLittleAsTheMinCostFlowOfOrTools() {
        RandomProblems problems = new RandomProblems(20260402);
        for (int number = 0; number < LARGER; number++) {
            Problem problem = problems.next(120, 40, 1 + number % 3);
            assertProvenAt(MinCostFlowOracle.leastCost(problem), problem, number);
        }
    }

    private static void assertProvenAt(long cost, Problem problem, int number) {
        Placement placement = ShortestPaths.solve(problem);
        assertThat(EveryPlacement.cost(problem, placement))
                .as("problem %d", number)
                .isEqualTo(cost);
        assertThat(OptimalityCheck.fault(problem, placement))
                .as("problem %d", number)
                .isEmpty();
    }
}
