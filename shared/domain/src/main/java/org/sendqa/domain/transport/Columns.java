package org.sendqa.domain.transport;

import java.util.Arrays;

/**
 * Which rows each column has while a problem is being solved, and which of them would leave for another at the least.
 */
final class Columns {

    private final Problem problem;
    private final int[][] places;
    private final int[][] rows;
    private final int[] loads;
    private final long[][] moves;
    private final int[][] movers;
    private final long[] leaving;
    private final int[] leavers;
    private final boolean[] stale;

    Columns(Problem problem) {
        int columns = problem.columns();
        this.problem = problem;
        this.places = new int[problem.rows()][];
        Arrays.setAll(places, row -> open(problem.wants(row)));
        this.rows = new int[columns][];
        Arrays.setAll(rows, column -> new int[problem.capacity(column)]);
        this.loads = new int[columns];
        this.moves = new long[columns][];
        this.movers = new int[columns][];
        this.leaving = new long[columns];
        this.leavers = new int[columns];
        this.stale = new boolean[columns];
        Arrays.fill(stale, true);
    }

    private static int[] open(int wants) {
        int[] all = new int[wants];
        Arrays.fill(all, Placement.OPEN);
        return all;
    }

    int[][] places() {
        return places;
    }

    /** What one more row costs a column; {@link Problem#NEVER} if it is full. */
    long step(int column) {
        return loads[column] < problem.capacity(column) ? problem.step(column, loads[column]) : Problem.NEVER;
    }

    boolean has(int row, int column) {
        for (int one : places[row]) {
            if (one == column) {
                return true;
            }
        }
        return false;
    }

    /** What it costs at least that a row of a column goes to each other instead. */
    long[] moves(int column) {
        if (stale[column]) {
            compare(column);
            stale[column] = false;
        }
        return moves[column];
    }

    /** The row that would go from one column to another. */
    int mover(int from, int to) {
        return movers[from][to];
    }

    /** What it costs at least that a row of a column, whose moves were asked for, stays open instead. */
    long leaving(int column) {
        return leaving[column];
    }

    /** The row that would stay open. */
    int leaver(int column) {
        return leavers[column];
    }

    /** A row goes from one column to another; either may be {@link Placement#OPEN}. */
    void move(int row, int from, int to) {
        for (int want = 0; want < places[row].length; want++) {
            if (places[row][want] == from) {
                places[row][want] = to;
                break;
            }
        }
        // Where else the row could go from its other columns depends on what it has here.
        for (int column : places[row]) {
            if (column != Placement.OPEN) {
                stale[column] = true;
            }
        }
        if (from != Placement.OPEN) {
            remove(row, from);
        }
        if (to != Placement.OPEN) {
            add(row, to);
        }
    }

    private void add(int row, int column) {
        rows[column][loads[column]++] = row;
    }

    private void remove(int row, int column) {
        int at = 0;
        while (rows[column][at] != row) {
            at++;
        }
        rows[column][at] = rows[column][--loads[column]];
        stale[column] = true;
    }

    private void compare(int column) {
        if (moves[column] == null) {
            moves[column] = new long[problem.columns()];
            movers[column] = new int[problem.columns()];
        }
        Arrays.fill(moves[column], Problem.NEVER);
        leaving[column] = Problem.NEVER;
        for (int index = 0; index < loads[column]; index++) {
            compare(column, rows[column][index]);
        }
    }

    private void compare(int column, int row) {
        long[] costs = problem.costs(row);
        long[] least = moves[column];
        long now = costs[column];
        boolean alone = places[row].length == 1;
        for (int other = 0; other < costs.length; other++) {
            long move = costs[other] - now;
            if (move < least[other] && (alone || !has(row, other))) {
                least[other] = move;
                movers[column][other] = row;
            }
        }
        if (problem.open(row) - now < leaving[column]) {
            leaving[column] = problem.open(row) - now;
            leavers[column] = row;
        }
    }
}
