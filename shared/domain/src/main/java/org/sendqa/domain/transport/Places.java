package org.sendqa.domain.transport;

import java.util.Arrays;

/** Which rows each column has, and the other way round, while a problem is being solved. */
final class Places {

    private final int[][] columns;
    private final int[][] rows;
    private final int[] loads;

    Places(Problem problem) {
        this.columns = new int[problem.rows()][];
        Arrays.setAll(columns, row -> open(problem.wants(row)));
        this.rows = new int[problem.columns()][];
        Arrays.setAll(rows, column -> new int[problem.capacity(column)]);
        this.loads = new int[problem.columns()];
    }

    private static int[] open(int wants) {
        int[] all = new int[wants];
        Arrays.fill(all, Placement.OPEN);
        return all;
    }

    int[][] columns() {
        return columns;
    }

    int load(int column) {
        return loads[column];
    }

    /** One of the rows of a column, counted from 0. */
    int row(int column, int index) {
        return rows[column][index];
    }

    boolean has(int row, int column) {
        for (int one : columns[row]) {
            if (one == column) {
                return true;
            }
        }
        return false;
    }

    /** A row goes from one column to another; either may be {@link Placement#OPEN}. */
    void move(int row, int from, int to) {
        int want = 0;
        while (columns[row][want] != from) {
            want++;
        }
        columns[row][want] = to;
        if (from != Placement.OPEN) {
            remove(row, from);
        }
        if (to != Placement.OPEN) {
            rows[to][loads[to]++] = row;
        }
    }

    private void remove(int row, int column) {
        int at = 0;
        while (rows[column][at] != row) {
            at++;
        }
        rows[column][at] = rows[column][--loads[column]];
    }
}
