package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;

/** An optional second audit never keeps an auditor whom a mandatory one needs. */
class OptionalLastTest {

    private static final Slot FIRST = People.slot(1, "Ash");
    private static final Slot SECOND = People.again(FIRST, 3, 2, true);
    private static final Slot LOST = People.slot(2, "Elm", "one@example.org");

    @Test
    void aSecondAuditNotBegunGivesWayToAMandatoryOne() {
        Change change = reallocate(State.MOVABLE, manager("one", ""), manager("two", ""));
        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("two"));
        assertThat(change.open()).extracting(Assignment::slot).containsExactly(3);
    }

    @Test
    void itKeepsItsAuditorWhereSomebodyElseIsFree() {
        Change change = reallocate(State.MOVABLE, manager("one", ""), manager("two", ""), manager("three", ""));
        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("three"));
        assertThat(change.moved()).hasSameSizeAs(change.open()).isEmpty();
    }

    @Test
    void oneThatHasBegunOrWasGivenByHandStays() {
        for (State state : List.of(State.FIXED, State.BY_HAND)) {
            Change change = reallocate(state, manager("one", ""), manager("two", ""));
            assertThat(change.open()).extracting(Assignment::slot).containsExactly(2);
        }
    }

    @Test
    void optionalAuditsChangeHandsSoThatAsManyAsCanBeHaveSomebody() {
        Slot barredToTwo = People.again(People.slot(4, "Oak", "two@example.org"), 5, 2, true);
        Change change = Reallocation.of(
                "cycle",
                List.of(
                        new Held(SECOND, Optional.of("one"), State.MOVABLE),
                        new Held(barredToTwo, Optional.empty(), State.TO_FILL)),
                List.of(manager("one", ""), manager("two", "")));

        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("one"));
        assertThat(change.moved()).extracting(Assignment::auditor).containsExactly(Optional.of("two"));
        assertThat(change.open()).isEmpty();
    }

    private static Change reallocate(State second, Auditor... auditors) {
        return Reallocation.of(
                "cycle",
                List.of(
                        new Held(FIRST, Optional.of("one"), State.MOVABLE),
                        new Held(LOST, Optional.empty(), State.TO_FILL),
                        new Held(SECOND, Optional.of("two"), second)),
                List.of(auditors));
    }
}
