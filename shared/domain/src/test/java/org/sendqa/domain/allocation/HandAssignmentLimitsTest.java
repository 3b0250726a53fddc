package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.State;

/** How far a hand assignment goes: beyond the roles, not beyond the number. */
class HandAssignmentLimitsTest {

    @Test
    void somebodyOutsideTheRolesIsAllowedAndSaidToBe() {
        Slot slot = People.slot(1, "Ash");
        assertThat(HandAssignment.of(slot, manager("one", ""), List.of(), Map.of()))
                .isEqualTo(new HandAssignment.Allowed(false));
        assertThat(HandAssignment.of(slot, People.auditor("two", Set.of(), "", "lead"), List.of(), Map.of()))
                .isEqualTo(new HandAssignment.Allowed(true));
    }

    @Test
    void nobodyGetsMoreThanTheirNumberByHand() {
        Held other = new Held(People.slot(2, "Elm"), Optional.of("one"), State.FIXED);
        assertThat(HandAssignment.of(People.slot(1, "Ash"), manager("one", ""), List.of(other), Map.of()))
                .isInstanceOfSatisfying(
                        HandAssignment.Barred.class,
                        barred -> assertThat(barred.rule()).isEqualTo(HardRule.CAPACITY));
    }
}
