package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.theCase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Review;

/** Auditors of one case who hang on each other: across draws, and by where they work. */
class SeveralAuditorsTest {

    @Test
    void whomTheOtherDrawOfACaseNeedsIsLeftToIt() {
        Slot byManager = slots(plan("manager", 1, 1), 1).getFirst();
        Slot byLead = slots(plan("lead", 1, 1), 2).getFirst();
        Auditor both = at("both", "", "manager", "lead");
        List<Assignment> assignments =
                Allocation.of("cycle", List.of(byManager, byLead), List.of(both, busy(at("manager", "", "manager"))));
        assertThat(assignments)
                .extracting(Assignment::auditor)
                .containsExactly(Optional.of("manager"), Optional.of("both"));
    }

    @Test
    void nobodyAuditsACaseForTwoDrawsAndTheOpenSlotSaysSo() {
        List<Slot> slots = List.of(
                slots(plan("manager", 1, 1), 1).getFirst(),
                slots(plan("lead", 1, 1), 2).getFirst());
        Auditor both = People.withCapacity(at("both", "", "manager", "lead"), 2);
        List<Assignment> assignments = Allocation.of("cycle", slots, List.of(both));
        assertThat(assignments)
                .filteredOn(Assignment::isUnfilled)
                .extracting(Assignment::explanation)
                .singleElement()
                .asString()
                .startsWith("The one person in the role ")
                .endsWith(" audits the case already.");
    }

    @Test
    void theOnlyOneOfAnotherAgencyIsKeptForTheCaseThatNobodyElseOfOneMayTake() {
        AllocationPlan two = plan("manager", 2, 2);
        Slot declared = new Slot(3, "manager", two, worked("care-2"), 1, false, People.WORK);
        List<Slot> slots =
                List.of(slots(two, 1).get(0), slots(two, 1).get(1), declared, People.again(declared, 4, 2, false));
        List<Assignment> assignments = Allocation.of(
                "cycle",
                slots,
                List.of(
                        People.withCapacity(at("health", "health", "manager"), 2),
                        busy(at("care-1", "care", "manager")),
                        at("care-2", "care", "manager")));
        assertThat(assignments).noneMatch(Assignment::isUnfilled);
        assertThat(assignments.subList(2, 4))
                .extracting(one -> one.auditor().orElseThrow())
                .containsExactlyInAnyOrder("health", "care-1");
    }

    @Test
    void aPlaceIsKeptForTheAgencyThatIsMissing() {
        List<Assignment> assignments = Allocation.of(
                "cycle",
                slots(plan("manager", 3, 2), 1),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> at("care-" + number, "care", "manager"))
                        .toList());
        assertThat(assignments)
                .filteredOn(Assignment::isUnfilled)
                .extracting(Assignment::explanation)
                .containsExactly("All 3 in the role manager work in the agency of another of its auditors.");
    }

    private static AllocationPlan plan(String role, int wanted, int agencies) {
        Auditors auditors = new Auditors(wanted, 0, Auditors.MOST, agencies, false);
        return new AllocationPlan(List.of(role), 2, auditors, Set.of(), false, Review.NONE, List.of());
    }

    /** The slots of case 1 in a draw called as its role. */
    private static List<Slot> slots(AllocationPlan plan, int first) {
        Slot one = People.slot(plan, first, theCase(1, "", Hands.of(Set.of())));
        return IntStream.rangeClosed(1, plan.auditors().wanted())
                .mapToObj(position -> People.again(one, first + position - 1, position, false))
                .toList();
    }

    private static AuditedCase worked(String person) {
        return theCase(2, "", Hands.of(Set.of(person + "@example.org")));
    }

    private static Auditor at(String id, String agency, String... roles) {
        return People.at(People.auditor(id, Set.of(id + "@example.org"), "", roles), new Place(agency, "", ""));
    }

    /** Somebody who had more to do in the year than the others, and so is dearer. */
    private static Auditor busy(Auditor auditor) {
        return People.withYear(auditor, 3);
    }
}
