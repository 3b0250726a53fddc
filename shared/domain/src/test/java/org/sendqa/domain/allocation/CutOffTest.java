package org.sendqa.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.allocation.People.manager;
import static org.sendqa.domain.allocation.People.withCapacity;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.allocation.Reallocation.State;

/** What a re-allocation left behind that was cut off between two changes of hands is put right by the next one. */
class CutOffTest {

    private static final Slot FIRST = People.slot(1, "");
    private static final Slot SECOND = People.again(FIRST, 2, 2, false);
    private static final Slot THIRD = People.slot(3, "");

    @Test
    void whoHasACaseTwiceKeepsTheAuditThatHasBegun() {
        Change change = again(held(FIRST, State.MOVABLE), held(SECOND, State.FIXED));
        assertThat(change.filled()).extracting(Assignment::slot).containsExactly(1);
        assertThat(change.filled()).extracting(Assignment::auditor).containsExactly(Optional.of("two"));
    }

    @Test
    void whoHasMoreThanTheirNumberGivesTheLastOneAway() {
        Slot fourth = People.slot(4, "");
        Change change = again(held(FIRST, State.MOVABLE), held(THIRD, State.MOVABLE), held(fourth, State.MOVABLE));
        assertThat(change.filled()).extracting(Assignment::slot).containsExactly(4);
        assertThat(change.moved()).isEmpty();
    }

    @Test
    void whatIsRightStaysAsItIs() {
        assertThat(again(held(FIRST, State.MOVABLE), held(THIRD, State.MOVABLE)))
                .isEqualTo(new Change(List.of(), List.of(), List.of()));
    }

    private static Held held(Slot slot, State state) {
        return new Held(slot, Optional.of("one"), state);
    }

    private static Change again(Held... held) {
        List<Auditor> auditors = List.of(withCapacity(manager("one", ""), 2), withCapacity(manager("two", ""), 2));
        return Reallocation.of("cycle", List.of(held), auditors);
    }
}
