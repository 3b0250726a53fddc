package org.sendqa.domain.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.people.Employment;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Permission;

/** Slots and auditors for the tests of the allocation. */
final class People {

    static final AllocationPlan TEAM_MANAGERS = AllocationPlan.of("manager", 2, Bar.OWN_LOCALITY);
    static final AllocationPlan PROVISION_LEADS = AllocationPlan.of("lead", 2);
    static final Work WORK = new Work("ehc-plan-audit", LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-17"));

    private People() {}

    static Slot slot(int number, String locality, String... contributors) {
        return slot(TEAM_MANAGERS, number, locality, contributors);
    }

    static Slot slot(AllocationPlan plan, int number, String locality, String... contributors) {
        return slot(plan, number, theCase(number, locality, Hands.of(Set.of(contributors))));
    }

    static Slot slot(AllocationPlan plan, int number, AuditedCase subject) {
        return new Slot(number, plan.roles().getFirst(), plan, subject, 1, false, WORK);
    }

    static AuditedCase theCase(int number, String locality, Hands hands) {
        return new AuditedCase("case-" + number, "draw-id-" + number, locality, locality, Set.of(), Set.of(), hands);
    }

    /** Another audit of a slot's case. */
    static Slot again(Slot slot, int number, int position, boolean optional) {
        return new Slot(number, slot.draw(), slot.plan(), slot.subject(), position, optional, slot.work());
    }

    static Auditor manager(String id, String locality) {
        return auditor(id, Set.of(id + "@example.org"), locality, "manager");
    }

    static Auditor auditor(String id, Set<String> addresses, String locality, String... roles) {
        return new Auditor(
                id,
                "Sample " + id,
                addresses,
                Set.of(roles),
                new Place("", "", locality),
                0,
                Employment.UNKNOWN,
                Set.of(),
                1,
                Permission.NOT_ASKED,
                Experience.NONE);
    }

    static Auditor withCapacity(Auditor one, int capacity) {
        return of(one, one.place(), one.employment(), capacity, one.experience());
    }

    static Auditor withYear(Auditor one, int yearLoad, String... audited) {
        return withExperience(one, new Experience(yearLoad, Set.of(audited), Set.of(), Set.of()));
    }

    static Auditor withExperience(Auditor one, Experience experience) {
        return of(one, one.place(), one.employment(), one.capacity(), experience);
    }

    static Auditor at(Auditor one, Place place) {
        return of(one, place, one.employment(), one.capacity(), one.experience());
    }

    /** Of a forum, of which nothing but these agreements is on record. */
    static Auditor ofForum(Auditor one, Agreement... agreements) {
        Partner forum = new Partner("forum", "the forum", Set.of("forum"), Set.of(), "");
        return new Auditor(
                one.id(),
                one.name(),
                one.addresses(),
                one.roles(),
                one.place(),
                one.seniority(),
                one.employment(),
                one.interests(),
                one.capacity(),
                new Permission(List.of(new Permission.Ground(forum, List.of(agreements)))),
                one.experience());
    }

    static Auditor employed(Auditor one, Employment employment) {
        return of(one, one.place(), employment, one.capacity(), one.experience());
    }

    private static Auditor of(Auditor one, Place place, Employment employment, int capacity, Experience experience) {
        return new Auditor(
                one.id(),
                one.name(),
                one.addresses(),
                one.roles(),
                place,
                one.seniority(),
                employment,
                one.interests(),
                capacity,
                one.permission(),
                experience);
    }
}
