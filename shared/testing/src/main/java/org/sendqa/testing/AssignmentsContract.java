package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;

/** What every implementation of {@link Assignments} keeps to. Each test starts with none. */
public interface AssignmentsContract {

    /** The assignments under test. */
    Assignments assignments();

    @Test
    default void anAllocationIsReadBackBySlotAsItWasKept() {
        List<Assignment> allocation = List.of(filled(1, "team-manager-2"), unfilled(2), filled(10, "team-manager-1"));
        assertThat(assignments().keep(Fixtures.aCycleRef(), allocation)).isEqualTo(allocation);
        assertThat(assignments().of(Fixtures.aCycleRef())).isEqualTo(allocation);
    }

    @Test
    default void aSecondAllocationOfTheSameCycleGivesBackTheFirst() {
        List<Assignment> first = List.of(filled(1, "team-manager-2"));
        assignments().keep(Fixtures.aCycleRef(), first);
        assertThat(assignments().keep(Fixtures.aCycleRef(), List.of(filled(1, "team-manager-3"), unfilled(2))))
                .isEqualTo(first);
        assertThat(assignments().of(Fixtures.aCycleRef())).isEqualTo(first);
    }

    @Test
    default void eachCycleHasItsOwn() {
        assignments().keep(Fixtures.aCycleRef(), List.of(filled(1, "team-manager-2")));
        assertThat(assignments().of(new CycleRef(Fixtures.AUTHORITY, Fixtures.ACTIVITY, "2026-05")))
                .isEmpty();
        assertThat(assignments().of(new CycleRef("bri", Fixtures.ACTIVITY, "2026-04")))
                .isEmpty();
    }

    @Test
    default void anAllocationOfTwoThousandSlotsIsKeptAsAWhole() {
        List<Assignment> large = IntStream.rangeClosed(1, 2_000)
                .mapToObj(slot -> filled(slot, "team-manager-1"))
                .toList();
        assertThat(assignments().keep(Fixtures.aCycleRef(), large)).isEqualTo(large);
    }

    private static Assignment filled(int slot, String auditor) {
        return new Assignment(slot, Fixtures.TEAM_MANAGERS, "draw-id-" + slot, Optional.of(auditor), 110, "");
    }

    private static Assignment unfilled(int slot) {
        String why = "The one person in the role team-manager worked on the case.";
        return new Assignment(slot, Fixtures.TEAM_MANAGERS, "draw-id-" + slot, Optional.empty(), 0, why);
    }
}
