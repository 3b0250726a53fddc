package org.sendqa.benchmarks.allocation;

import java.util.Arrays;
import java.util.Random;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;

/**
 * A problem like an allocation's of a given size: a tenth of the pairs forbidden, costs of all kinds, every further
 * slot dearer for the same auditor, a fifth more places than slots.
 *
 * @param costs by slot and auditor; {@link Problem#NEVER} where forbidden
 * @param steps by auditor, what each further slot costs
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Sized(long[][] costs, long[][] steps) {

    static final long OPEN = 1L << 30;
    private static final int SPREAD = 100;
    private static final int RANGE = 1_000;

    static Sized of(int slots, int auditors) {
        Random random = new Random(slots);
        long[][] costs = new long[slots][auditors];
        for (long[] row : costs) {
            Arrays.setAll(row, _ -> random.nextInt(10) == 0 ? Problem.NEVER : random.nextInt(RANGE));
        }
        long[][] steps = new long[auditors][Math.ceilDiv(slots * 6, auditors * 5)];
        for (long[] column : steps) {
            Arrays.setAll(column, place -> (long) SPREAD * place);
        }
        return new Sized(costs, steps);
    }

    Problem problem() {
        long[] open = new long[costs.length];
        Arrays.fill(open, OPEN);
        int[] wants = new int[costs.length];
        Arrays.fill(wants, 1);
        return new Problem(costs, open, wants, steps);
    }

    long cost(Placement placement) {
        long cost = 0;
        for (int row = 0; row < costs.length; row++) {
            int column = placement.columns()[row][0];
            cost += column == Placement.OPEN ? OPEN : costs[row][column];
        }
        int[] loads = placement.loads();
        for (int column = 0; column < loads.length; column++) {
            cost += Arrays.stream(steps[column]).limit(loads[column]).sum();
        }
        return cost;
    }
}
