package org.sendqa.domain.allocation;

import java.util.Set;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.SamplePlan;

/** Slots and auditors for the tests of the allocation. */
final class People {

    static final DrawPlan TEAM_MANAGERS =
            new DrawPlan("team-managers", "Team Managers", SamplePlan.each("locality", 1), "manager", 2, false, 2);
    static final DrawPlan PROVISION_LEADS =
            new DrawPlan("provision-leads", "Leads", SamplePlan.each("locality", 1), "lead", 2, true, 2);

    private People() {}

    static Slot slot(int number, String locality, String... contributors) {
        return slot(TEAM_MANAGERS, number, locality, contributors);
    }

    static Slot slot(DrawPlan plan, int number, String locality, String... contributors) {
        return new Slot(number, plan, "draw-id-" + number, locality, locality, Set.of(contributors));
    }

    static Auditor manager(String id, String locality) {
        return new Auditor(id, Set.of(id + "@example.org"), Set.of("manager"), locality, 1, 0, Set.of());
    }

    static Auditor withCapacity(Auditor auditor, int capacity) {
        return new Auditor(
                auditor.id(),
                auditor.addresses(),
                auditor.roles(),
                auditor.locality(),
                capacity,
                auditor.yearLoad(),
                auditor.audited());
    }

    static Auditor withYear(Auditor auditor, int yearLoad, String... audited) {
        return new Auditor(
                auditor.id(),
                auditor.addresses(),
                auditor.roles(),
                auditor.locality(),
                auditor.capacity(),
                yearLoad,
                Set.of(audited));
    }
}
