package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.at;
import static org.sendqa.domain.allocation.People.manager;
import static org.sendqa.domain.allocation.People.theCase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Bar;
import org.sendqa.domain.pack.AllocationPlan.Review;

class HandAssignmentTest {

    private static final Hands HANDS =
            new Hands(Set.of(), Set.of("one"), Set.of("health"), 2, Set.of("chief"), Set.of());

    @ParameterizedTest
    @EnumSource(Bar.class)
    void noRuleThatTheFrameworkAsksForIsSetAside(Bar bar) {
        AuditedCase subject = new AuditedCase("case", "draw-id", "Ash", "Ash", Set.of("school"), Set.of(), HANDS);
        Auditor everywhere = at(manager("one", "Ash"), new Place("health", "school", "Ash"));
        Slot slot = People.slot(AllocationPlan.of("manager", 2, bar), 1, subject);
        Slot otherDraws = new Slot(2, "other draw", slot.plan(), subject, 2, false, People.WORK);
        List<Held> others = List.of(new Held(otherDraws, Optional.of("two"), State.FIXED));
        assertThat(HandAssignment.of(slot, everywhere, others, Map.of("two", "health")))
                .isInstanceOf(HandAssignment.Barred.class);
    }

    @Test
    void onlyTheReviewerReviewsByHandToo() {
        AllocationPlan plan = new AllocationPlan(
                List.of("manager"), 2, Auditors.ONE, Set.of(), false, new Review("author", Map.of()), List.of());
        Slot slot = People.slot(plan, 1, theCase(1, "", HANDS));
        assertThat(HandAssignment.of(slot, manager("other", ""), List.of(), Map.of()))
                .isInstanceOfSatisfying(
                        HandAssignment.Barred.class,
                        barred -> assertThat(barred.rule()).isEqualTo(HardRule.REVIEWER));
    }

    @Test
    void aSecondAuditorByHandComesFromAnotherAgencyToo() {
        AllocationPlan plan = new AllocationPlan(
                List.of("manager"), 2, new Auditors(2, 0, 5, 2, false), Set.of(), false, Review.NONE, List.of());
        Slot first = People.slot(plan, 1, theCase(1, "", Hands.of(Set.of())));
        var second = HandAssignment.of(
                People.again(first, 2, 2, false),
                at(manager("two", ""), new Place("health", "", "")),
                List.of(new Held(first, Optional.of("one"), State.MOVABLE)),
                Map.of("one", "health"));
        assertThat(second)
                .isInstanceOfSatisfying(
                        HandAssignment.Barred.class,
                        barred -> assertThat(barred.rule()).isEqualTo(HardRule.ANOTHER_AGENCY));
    }
}
