package org.sendqa.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.SessionPlan;

/** What must hold within a plan of sessions; each fault is a sentence that begins with its place. */
final class SessionPlanCheck {

    private SessionPlanCheck() {}

    static List<String> faults(String place, DrawPlan draw) {
        SessionPlan plan = draw.sessions();
        List<String> faults = new ArrayList<>();
        if (plan.equals(SessionPlan.NONE)) {
            return faults;
        }
        if (plan.cases() < 1 || plan.quorum() < 1 || plan.roles().isEmpty()) {
            faults.add(place + ".sessions must look at 1 case or more, name a role, and have a quorum of 1 or more");
        }
        if (!Collections.disjoint(plan.roles(), plan.ownCase())) {
            faults.add(place + ".sessions can't name a role both in roles and in ownCase");
        }
        if (!draw.allocation().auditors().equals(Auditors.ONE)) {
            faults.add(place + ".sessions needs one auditor for each case, who keeps the record;"
                    + " leave allocation.auditors out");
        }
        return faults;
    }
}
