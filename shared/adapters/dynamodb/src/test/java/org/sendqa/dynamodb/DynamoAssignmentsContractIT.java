package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.testing.AssignmentsContract;
import org.sendqa.testing.Fixtures;

@ExtendWith(DynamoDbLocal.class)
class DynamoAssignmentsContractIT implements AssignmentsContract {

    private final DynamoAssignments assignments;

    private final Table table;

    DynamoAssignmentsContractIT(Table table) {
        this.table = table;
        this.assignments = new DynamoAssignments(table);
    }

    @Override
    public DynamoAssignments assignments() {
        return assignments;
    }

    @Test
    void anAllocationWithoutItsHeadCountsForNothing() {
        Assignment half = new Assignment(1, "draw", "draw-id-1", Optional.of("a"), 0, "");
        table.write(List.of(table.add(AssignmentItem.toItem(Fixtures.aCycleRef(), "of-another-attempt", half))));
        assertThat(assignments.of(Fixtures.aCycleRef())).isEmpty();
        Assignment whole = new Assignment(1, "draw", "draw-id-1", Optional.of("b"), 0, "");
        assertThat(assignments.keep(Fixtures.aCycleRef(), List.of(whole))).containsExactly(whole);
    }
}
