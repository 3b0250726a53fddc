package org.sendqa.domain.allocation;

import java.util.List;

/** Finds the best total by trying every allocation there is: the oracle for small problems. */
final class EveryAllocation {

    private static final Total NOTHING = new Total(0, 0);

    private final List<Slot> slots;
    private final List<Auditor> auditors;
    private final int[] taken;
    private Total best;

    private EveryAllocation(List<Slot> slots, List<Auditor> auditors) {
        this.slots = slots;
        this.auditors = auditors;
        this.taken = new int[auditors.size()];
        this.best = new Total(slots.size(), 0);
    }

    static Total best(List<Slot> slots, List<Auditor> auditors) {
        EveryAllocation all = new EveryAllocation(slots, auditors);
        all.from(0, NOTHING);
        return all.best;
    }

    private void from(int row, Total sofar) {
        if (sofar.compareTo(best) > 0) {
            return;
        }
        if (row == slots.size()) {
            best = sofar;
            return;
        }
        for (int index = 0; index < auditors.size(); index++) {
            give(row, index, sofar);
        }
        from(row + 1, sofar.plus(new Total(1, 0)));
    }

    private void give(int row, int index, Total sofar) {
        Slot slot = slots.get(row);
        Auditor auditor = auditors.get(index);
        if (taken[index] < auditor.capacity() && HardRule.barring(slot, auditor).isEmpty()) {
            int cost = Cost.of(slot, auditor, taken[index]);
            taken[index]++;
            from(row + 1, sofar.plus(new Total(0, cost)));
            taken[index]--;
        }
    }
}
