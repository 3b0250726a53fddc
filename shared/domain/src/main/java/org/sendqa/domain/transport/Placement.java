package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * An assignment of rows to columns together with the prices that prove it.
 *
 * @param columns by row, as many as it wants; {@link #OPEN} for a want that stays open
 * @param prices by column, what one more place of it would be worth
 */
@SuppressWarnings("ArrayRecordComponent") // Two placements are never compared; a copy of millions would cost.
public record Placement(int[][] columns, long[] prices) {

    /** Stands for the column of a want that stays open. */
    public static final int OPEN = -1;

    /** Whether a row has a column. */
    public boolean has(int row, int column) {
        for (int one : columns[row]) {
            if (one == column) {
                return true;
            }
        }
        return false;
    }

    /** How many rows each column has. */
    public int[] loads() {
        int[] loads = new int[prices.length];
        for (int[] row : columns) {
            Arrays.stream(row).filter(column -> column != OPEN).forEach(column -> loads[column]++);
        }
        return loads;
    }
}
