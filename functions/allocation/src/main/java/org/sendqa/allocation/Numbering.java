package org.sendqa.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.AuditedCase;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.pack.Activity.DrawPlan;

/** Counts slots, and auditors per case over all draws that it stands in: never more than any of these permits. */
final class Numbering {

    private final Work work;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> most = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    Numbering(Work work, Map<DrawPlan, List<AuditedCase>> cases) {
        this.work = work;
        cases.forEach((plan, drawn) -> drawn.forEach(
                one -> most.merge(one.key(), plan.allocation().auditors().most(), Math::min)));
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }

    void mandatory(DrawPlan plan, List<AuditedCase> cases, int each) {
        cases.forEach(one -> add(plan, one, each, false));
    }

    void optional(DrawPlan plan, List<AuditedCase> cases, int each) {
        cases.forEach(one -> add(plan, one, each, true));
    }

    private void add(DrawPlan plan, AuditedCase subject, int auditors, boolean optional) {
        for (int number = 0; number < auditors; number++) {
            int position = positions.merge(subject.key(), 1, Integer::sum);
            if (position <= most.getOrDefault(subject.key(), 0)) {
                slots.add(new Slot(slots.size() + 1, plan.id(), plan.allocation(), subject, position, optional, work));
            }
        }
    }
}
