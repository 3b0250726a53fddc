package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.testing.PausesContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoPausesContractIT implements PausesContract {

    private final Table table;

    DynamoPausesContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Pauses pauses() {
        return new DynamoPauses(table);
    }
}
