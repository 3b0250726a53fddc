package org.sendqa.domain.allocation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;

/**
 * Finds who has a place left, or could have one if others changed hands. Everybody else is full together with those who
 * could take over from them (Hall's condition). Nothing is looked for before a slot stays open.
 */
final class Reach {

    private final Problem problem;
    private final Placement placement;
    private final int rows;
    private final int[] loads;
    private BitSet placed = new BitSet();
    private boolean known;

    Reach(Problem problem, Placement placement, int rows) {
        this.problem = problem;
        this.placement = placement;
        this.rows = rows;
        this.loads = placement.loads();
    }

    /** Whether an auditor could take one more of the round, with changes of hands but nobody over their number. */
    boolean hasAPlace(int column) {
        if (!known) {
            placed = thoseWithAPlace();
            known = true;
        }
        return placed.get(column);
    }

    private BitSet thoseWithAPlace() {
        BitSet all = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        for (int column = 0; column < loads.length; column++) {
            if (loads[column] < problem.capacity(column)) {
                all.set(column);
                next.add(column);
            }
        }
        while (!next.isEmpty()) {
            int column = next.remove();
            for (int row = 0; row < rows; row++) {
                if (problem.allows(row, column) && !placement.has(row, column)) {
                    free(row, all, next);
                }
            }
        }
        return all;
    }

    private void free(int row, BitSet all, Deque<Integer> next) {
        for (int column : placement.columns()[row]) {
            if (column != Placement.OPEN && !all.get(column)) {
                all.set(column);
                next.add(column);
            }
        }
    }
}
