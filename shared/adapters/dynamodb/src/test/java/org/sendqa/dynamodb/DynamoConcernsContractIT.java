package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.testing.ConcernsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoConcernsContractIT implements ConcernsContract {

    private final Table table;

    DynamoConcernsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Concerns concerns() {
        return new DynamoConcerns(table);
    }
}
