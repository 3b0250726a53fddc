package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;
import static org.sendqa.domain.allocation.People.slot;
import static org.sendqa.domain.allocation.People.withCapacity;
import static org.sendqa.domain.allocation.People.withYear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final String CYCLE = "ehc-plan-audits-2026-04";

    @Test
    void whereNobodyHoldsTheRoleEverySlotStaysOpenWithThatSentence() {
        assertThat(allocate(List.of(slot(1, "Ash"), slot(2, "Oak"))))
                .hasSize(2)
                .allSatisfy(open -> assertThat(open.explanation()).startsWith("Nobody is in the role manager"));
    }

    @Test
    void nobodyAuditsACaseTheyWorkedOnUnderAnyOfTheirAddresses() {
        Auditor contributor = People.auditor("one", Set.of("one@example.org", "maiden@example.org"), "", "manager");
        var assignments = allocate(List.of(slot(1, "Ash", "maiden@example.org")), contributor, manager("two", ""));
        assertThat(auditors(assignments)).containsExactly("two");
    }

    @Test
    void nobodyOutsideTheDrawsRoleAuditsIt() {
        Auditor lead = withCapacity(People.auditor("lead", Set.of(), "", "lead"), 9);
        var assignments = allocate(List.of(slot(1, "Ash")), lead);
        assertThat(assignments.getFirst().auditor()).isEmpty();
        assertThat(assignments.getFirst().explanation())
                .isEqualTo("Nobody is in the role manager. Add people to it before the next cycle.");
    }

    @Test
    void nobodyAuditsTheOwnLocalityUnlessTheDrawSaysSo() {
        Auditor home = withCapacity(People.auditor("home", Set.of(), "Ash", "manager", "lead"), 2);
        var assignments = allocate(List.of(slot(1, "Ash"), slot(People.PROVISION_LEADS, 2, "Ash")), home);
        assertThat(assignments).extracting(Assignment::auditor).containsExactly(Optional.empty(), Optional.of("home"));
    }

    @Test
    void anAuditorOfNowhereInParticularMayAuditACaseWithoutALocality() {
        assertThat(auditors(allocate(List.of(slot(1, "")), manager("one", "")))).containsExactly("one");
    }

    @Test
    void aSecondAuditGoesToSomebodyOnlyWhenEverybodyHasOne() {
        var assignments = allocate(
                List.of(slot(1, "Ash"), slot(2, "Elm"), slot(3, "Oak")),
                withCapacity(manager("one", ""), 3),
                withCapacity(manager("two", ""), 3),
                withCapacity(manager("three", ""), 3));
        assertThat(auditors(assignments)).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(assignments).extracting(Assignment::cost).containsExactly(0, 0, 0);
    }

    @Test
    void theSecondAuditOfAPersonCostsMoreThanTheFirst() {
        var assignments = allocate(List.of(slot(1, "Ash"), slot(2, "Elm")), withCapacity(manager("one", ""), 2));
        assertThat(assignments).extracting(Assignment::cost).containsExactly(0, Cost.SPREAD);
    }

    @Test
    void whoDidLessInTheYearGoesFirst() {
        var assignments =
                allocate(List.of(slot(1, "Ash")), withYear(manager("busy", ""), 3), withYear(manager("fresh", ""), 2));
        assertThat(auditors(assignments)).containsExactly("fresh");
    }

    @Test
    void aStratumAuditedBeforeGoesToAnotherPairOfEyes() {
        var assignments = allocate(
                List.of(slot(1, "Ash"), slot(2, "Elm")),
                withYear(manager("one", ""), 1, "Ash"),
                withYear(manager("two", ""), 1, "Elm"));
        assertThat(auditors(assignments)).containsExactly("two", "one");
    }

    @Test
    void aLaterSlotTakesNobodyAwayFromWhomAnEarlierOneNeeds() {
        var assignments = allocate(
                List.of(slot(1, "Ash"), slot(2, "Elm", "two@example.org")), manager("one", ""), manager("two", ""));
        assertThat(auditors(assignments)).containsExactly("two", "one");
    }

    @Test
    void anUnfilledSlotCountsWhoWasBarredAndByWhichRule() {
        var assignments = allocate(
                List.of(slot(1, "Ash", "worker@example.org"), slot(2, "Elm")),
                manager("worker", "Elm"),
                manager("home", "Ash"),
                withCapacity(manager("away", ""), 0));
        assertThat(assignments.get(0).explanation())
                .isEqualTo("Of 3 in the role manager, 1 worked on the case, 1 works in the case's locality;"
                        + " the other 1 has as many audits as one person takes. Full: Sample away.");
        assertThat(assignments.get(0).cost()).isZero();
        assertThat(assignments.get(1).auditor()).contains("home");
        assertThat(assignments.get(1).explanation()).isEmpty();
    }

    @Test
    void onlyThoseCountedAsFullAreNamedEvenWhereWhoWorkedOnTheCaseIsFullToo() {
        var assignments = allocate(
                List.of(
                        slot(1, "Ash", "worker@example.org"),
                        slot(2, "Ash", "worker@example.org"),
                        slot(3, "Elm"),
                        slot(4, "Elm")),
                withCapacity(manager("worker", ""), 1),
                withCapacity(withYear(manager("other", ""), 1, "Ash"), 2));
        assertThat(assignments)
                .filteredOn(one -> one.auditor().isEmpty())
                .singleElement()
                .satisfies(open -> assertThat(open.explanation())
                        .isEqualTo("Of 2 in the role manager, 1 worked on the case; the other 1 has as many audits as"
                                + " one person takes. Full: Sample other."));
    }

    @Test
    void theOrderInWhichPeopleAndSlotsAreGivenDoesNotMatter() {
        List<Slot> slots = List.of(slot(1, "Ash"), slot(2, "Elm"), slot(3, "Oak"));
        List<Auditor> auditors = List.of(manager("a", ""), manager("b", ""), manager("c", ""), manager("d", ""));
        assertThat(Allocation.of(CYCLE, slots.reversed(), auditors.reversed()))
                .isEqualTo(Allocation.of(CYCLE, slots, auditors));
    }

    @Test
    void betweenEqualsEachCycleFallsDifferentlySoThatNoNameIsFavoured() {
        Set<String> chosen = new HashSet<>();
        for (int month = 1; month <= 12; month++) {
            chosen.addAll(auditors(Allocation.of(
                    "ehc-plan-audits-2026-%02d".formatted(month),
                    List.of(slot(1, "Ash")),
                    List.of(manager("a", ""), manager("b", ""), manager("c", "")))));
        }
        assertThat(chosen).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void aCycleWithoutSlotsHasAnEmptyAllocation() {
        assertThat(allocate(List.of(), manager("one", ""))).isEmpty();
    }

    private static List<Assignment> allocate(List<Slot> slots, Auditor... auditors) {
        return Allocation.of(CYCLE, slots, List.of(auditors));
    }

    private static List<String> auditors(List<Assignment> assignments) {
        List<String> ids = new ArrayList<>();
        assignments.forEach(assignment -> assignment.auditor().ifPresent(ids::add));
        return ids;
    }
}
