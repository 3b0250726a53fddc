package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.testing.AssignmentsContract;
import org.sendqa.testing.Fixtures;

@ExtendWith(DynamoDbLocal.class)
class DynamoAssignmentsContractIT implements AssignmentsContract {

    private final DynamoAssignments assignments;

    DynamoAssignmentsContractIT(Table table) {
        this.assignments = new DynamoAssignments(table);
    }

    @Override
    public DynamoAssignments assignments() {
        return assignments;
    }

    @Test
    void anAllocationThatNoTransactionHoldsIsRefusedAsAWhole() {
        List<Assignment> large = IntStream.rangeClosed(1, 101)
                .mapToObj(slot -> new Assignment(slot, "draw", "draw-id-" + slot, Optional.of("a"), 0, ""))
                .toList();
        assertThatThrownBy(() -> assignments.keep(Fixtures.aCycleRef(), large))
                .hasMessageContaining("has 101 slots; one of more than 100");
    }
}
