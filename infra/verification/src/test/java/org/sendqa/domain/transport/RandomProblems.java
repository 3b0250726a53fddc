package org.sendqa.domain.transport;

import java.util.Arrays;
import java.util.Random;

/** Problems with ties, tight capacity, columns that take nobody and rows that nobody may take. */
final class RandomProblems {

    static final long OPEN = 1L << 40;

    private final Random random;

    RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    /** A problem of up to so many rows and columns. */
    Problem next(int mostRows, int mostColumns, int mostWants) {
        int rows = 1 + random.nextInt(mostRows);
        int columns = 1 + random.nextInt(mostColumns);
        int range = random.nextBoolean() ? 3 : 1_000;
        int forbidden = random.nextInt(4);
        long[][] costs = new long[rows][columns];
        for (long[] row : costs) {
            Arrays.setAll(row, _ -> random.nextInt(8) < forbidden ? Problem.NEVER : random.nextInt(range));
        }
        long[] open = new long[rows];
        Arrays.setAll(open, _ -> random.nextInt(10) == 0 ? random.nextInt(range) : OPEN);
        int[] wants = new int[rows];
        Arrays.setAll(wants, _ -> 1 + random.nextInt(mostWants));
        int most = 1 + 2 * rows / columns;
        long[][] steps = new long[columns][];
        Arrays.setAll(steps, _ -> steps(random.nextInt(most + 1), range));
        return new Problem(costs, open, wants, steps);
    }

    private long[] steps(int capacity, int range) {
        return random.longs(capacity, 0, range).sorted().toArray();
    }
}
