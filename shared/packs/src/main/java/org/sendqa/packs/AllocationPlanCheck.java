package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;

/** What must hold within a plan of who audits; each fault is a sentence that begins with its place. */
final class AllocationPlanCheck {

    private AllocationPlanCheck() {}

    /** @param further activities that go on with cases which nobody audits */
    static List<String> faults(String place, DrawPlan draw, Set<String> further) {
        if (!draw.allocation().isNone()) {
            return audited(place, draw);
        }
        return further.contains(draw.id())
                ? List.of()
                : List.of(("%s of %s must say who audits its cases (allocation), or be called after the live activity"
                                + " that goes on with them")
                        .formatted(place, draw.id()));
    }

    private static List<String> audited(String place, DrawPlan draw) {
        AllocationPlan plan = draw.allocation();
        List<String> faults = new ArrayList<>();
        Auditors auditors = plan.auditors();
        long all = (long) auditors.wanted() + auditors.further();
        if (plan.roles().isEmpty() || plan.capacity() < 1) {
            faults.add(place + ".allocation must name a role and give each person 1 audit or more");
        }
        if (auditors.wanted() < 1 || auditors.further() < 0 || all > auditors.most()) {
            faults.add(place + ".allocation.auditors must want 1 or more and no more in all than the most of "
                    + auditors.most());
        }
        if (auditors.agencies() < 1 || auditors.agencies() > all) {
            faults.add(place + ".allocation.auditors.agencies must be 1 or more and no more than there are auditors");
        }
        faults.addAll(bars(place, draw));
        return faults;
    }

    private static List<String> bars(String place, DrawPlan draw) {
        AllocationPlan plan = draw.allocation();
        List<String> faults = new ArrayList<>();
        if (plan.bars().contains(Bar.LINE_MANAGER) && !plan.review().author().isEmpty()) {
            faults.add(place + ".allocation can't both bar the line manager and have them review");
        }
        if (plan.bars().contains(Bar.OTHER_AUDITORS_AGENCY) && !isShare(draw)) {
            faults.add(place + ".allocation.bars can name OTHER_AUDITORS_AGENCY only where the draw takes a share of"
                    + " another one; for auditors of one draw say auditors.agencies");
        }
        return faults;
    }

    private static boolean isShare(DrawPlan draw) {
        return draw.sample().quota() instanceof Quota.Total total && total.amount() instanceof Amount.ShareOf;
    }
}
