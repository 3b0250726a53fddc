package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Which rows each column has, and the other way round, while a problem is being solved. Behind the last column stands
 * one more, for the wants that stay open.
 */
final class Places {

    /** Stands for the column of a want that has none yet. */
    static final int NOWHERE = -1;

    private final Problem problem;
    private final int[][] columns;
    private final int[][] rows;
    private final long[][] costs;
    private final int[] loads;

    Places(Problem problem) {
        int open = problem.columns();
        this.problem = problem;
        this.columns = new int[problem.rows()][];
        Arrays.setAll(columns, row -> nowhere(problem.wants(row)));
        this.rows = new int[open + 1][];
        Arrays.setAll(rows, column -> new int[column == open ? problem.allWants() : problem.capacity(column)]);
        this.costs = new long[open + 1][];
        Arrays.setAll(costs, column -> new long[rows[column].length]);
        this.loads = new int[open + 1];
    }

    private static int[] nowhere(int wants) {
        int[] all = new int[wants];
        Arrays.fill(all, NOWHERE);
        return all;
    }

    /** The columns of a row. */
    int[] columns(int row) {
        return columns[row];
    }

    int load(int column) {
        return loads[column];
    }

    /** The rows of a column, as many as its load. */
    int[] rows(int column) {
        return rows[column];
    }

    /** What those rows cost there. */
    long[] costs(int column) {
        return costs[column];
    }

    boolean has(int row, int column) {
        for (int one : columns[row]) {
            if (one == column) {
                return true;
            }
        }
        return false;
    }

    /** A row goes from one column, or from {@link #NOWHERE}, to another. */
    void move(int row, int from, int to) {
        int want = 0;
        while (columns[row][want] != from) {
            want++;
        }
        columns[row][want] = to;
        if (from != NOWHERE) {
            remove(row, from);
        }
        costs[to][loads[to]] = problem.costOrOpen(row, to);
        rows[to][loads[to]++] = row;
    }

    private void remove(int row, int column) {
        int at = 0;
        while (rows[column][at] != row) {
            at++;
        }
        int last = --loads[column];
        rows[column][at] = rows[column][last];
        costs[column][at] = costs[column][last];
    }

    /** By row its columns, {@link Placement#OPEN} for a want that stays open. */
    int[][] placed() {
        int[][] placed = new int[columns.length][];
        Arrays.setAll(
                placed,
                row -> Arrays.stream(columns[row])
                        .map(column -> column == problem.columns() ? Placement.OPEN : column)
                        .toArray());
        return placed;
    }
}
