package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of an allocation: each auditor as often as they take audits, each seat dearer than the one before, then a
 * seat for every slot that nobody can fill, dearer than all auditors together.
 */
final class Seats {

    /** One point outweighs the ties of this many slots. */
    private static final int MOST_SLOTS = 1 << 12;

    private static final long POINT = (long) Tie.LIMIT * MOST_SLOTS;

    private final List<Slot> slots;
    private final List<Seat> seats = new ArrayList<>();

    Seats(List<Slot> slots, List<Auditor> auditors) {
        if (slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException(
                    "%d slots are too many for one allocation; split the cycle into ones of %d"
                            .formatted(slots.size(), MOST_SLOTS));
        }
        this.slots = slots;
        auditors.stream().sorted(Comparator.comparing(Auditor::id)).forEach(this::seat);
    }

    /** One audit that an auditor may take, after so many others. */
    private record Seat(Auditor auditor, int before) {}

    private void seat(Auditor auditor) {
        for (int before = 0; before < Math.min(auditor.capacity(), slots.size()); before++) {
            seats.add(new Seat(auditor, before));
        }
    }

    /** Whether a column is an auditor's, not one for slots that stay open. */
    boolean isTaken(int column) {
        return column < seats.size();
    }

    /** Whose seat a column is. */
    Auditor auditor(int column) {
        return seats.get(column).auditor();
    }

    /** The costs by slot and seat for {@link LeastCost}: points first, ties only between equals. */
    long[][] costs(String cycle) {
        long[][] costs = new long[slots.size()][seats.size() + slots.size()];
        long unfilled = (1 + dearestInAll()) * POINT;
        for (int row = 0; row < costs.length; row++) {
            Slot slot = slots.get(row);
            for (int column = 0; column < costs[row].length; column++) {
                costs[row][column] = isTaken(column)
                        ? cost(cycle, slot, seats.get(column))
                        : unfilled + Tie.of(cycle, slot.number(), "");
            }
        }
        return costs;
    }

    private long dearestInAll() {
        return slots.stream().mapToLong(this::dearest).sum();
    }

    private long dearest(Slot slot) {
        return seats.stream()
                .mapToLong(seat -> Cost.of(slot, seat.auditor(), seat.before()))
                .max()
                .orElse(0);
    }

    private static long cost(String cycle, Slot slot, Seat seat) {
        if (HardRule.barring(slot, seat.auditor()).isPresent()) {
            return LeastCost.NEVER;
        }
        return Cost.of(slot, seat.auditor(), seat.before()) * POINT
                + Tie.of(cycle, slot.number(), seat.auditor().id());
    }
}
