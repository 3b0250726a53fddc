package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.theCase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;

/** A second auditor whom a draw of its own brings comes from another agency than the first. */
class SecondDrawTest {

    private static final AuditedCase CASE = theCase(1, "", Hands.of(Set.of()));
    private static final Slot FIRST = slot(1, "plans", Set.of());
    private static final Slot SECOND = slot(2, "doubled", Set.of(Bar.OTHER_AUDITORS_AGENCY));
    private static final Auditor HEALTH_1 = of("health-1", "health");
    private static final Auditor HEALTH_2 = of("health-2", "health");
    private static final Auditor CARE = People.withYear(of("care", "care"), 3);

    @Test
    void theSecondIsOfAnotherAgencyThoughSomebodyOfTheFirstsHasLessToDo() {
        assertThat(Allocation.of("cycle", List.of(FIRST, SECOND), List.of(HEALTH_1, HEALTH_2, CARE)))
                .extracting(one -> one.auditor().orElseThrow())
                .contains("care");
    }

    @Test
    void whereOnlyTheFirstsAgencyIsLeftTheSecondStaysOpenAndSaysWhy() {
        assertThat(Allocation.of("cycle", List.of(SECOND, FIRST), List.of(HEALTH_1, HEALTH_2)))
                .filteredOn(Assignment::isUnfilled)
                .singleElement()
                .satisfies(open -> assertThat(open.slot()).isEqualTo(2))
                .extracting(Assignment::explanation)
                .asString()
                .contains("1 audits the case already; the other 1 works in the agency of another of its auditors.");
    }

    @Test
    void whoeversAgencyIsNotKnownCountsAsFromOneOfTheirOwn() {
        assertThat(Allocation.of("cycle", List.of(FIRST, SECOND), List.of(of("one", ""), of("two", ""))))
                .noneMatch(Assignment::isUnfilled);
    }

    @Test
    void anotherFirstAuditorIsNotOfTheSecondsAgencyEither() {
        var change = Reallocation.of(
                "cycle",
                List.of(
                        new Held(FIRST, Optional.empty(), State.TO_FILL),
                        new Held(SECOND, Optional.of("health-1"), State.FIXED)),
                List.of(HEALTH_1, HEALTH_2, CARE));

        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("care"));
    }

    @Test
    void aSecondAuditorWhoHasNotBegunGivesWayToTheFirstAndIsReplaced() {
        var change = Reallocation.of(
                "cycle",
                List.of(
                        new Held(FIRST, Optional.empty(), State.TO_FILL),
                        new Held(SECOND, Optional.of("care"), State.MOVABLE)),
                List.of(HEALTH_1, People.withCapacity(CARE, 1), without(HEALTH_2)));

        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("health-1"));
        assertThat(change.moved()).hasSameSizeAs(change.open()).isEmpty();
    }

    @Test
    void noReasonSetsItAside() {
        List<Held> first = List.of(new Held(FIRST, Optional.of("health-1"), State.FIXED));
        Map<String, String> agencies = Map.of("health-1", "health");

        assertThat(HandAssignment.of(SECOND, HEALTH_2, first, agencies))
                .isInstanceOfSatisfying(
                        HandAssignment.Barred.class,
                        barred -> assertThat(barred.rule()).isEqualTo(HardRule.ANOTHER_AGENCY));
        assertThat(HandAssignment.of(SECOND, CARE, first, agencies)).isInstanceOf(HandAssignment.Allowed.class);
    }

    private static Slot slot(int number, String draw, Set<Bar> bars) {
        AllocationPlan plan =
                new AllocationPlan(List.of("partner"), 2, Auditors.ONE, bars, false, Review.NONE, List.of());
        return new Slot(number, draw, plan, CASE, number, false, People.WORK);
    }

    private static Auditor of(String id, String agency) {
        return People.at(People.auditor(id, Set.of(id + "@example.org"), "", "partner"), new Place(agency, "", ""));
    }

    private static Auditor without(Auditor auditor) {
        return People.withCapacity(auditor, 0);
    }
}
