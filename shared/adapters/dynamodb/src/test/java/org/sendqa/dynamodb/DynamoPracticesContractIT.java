package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.practice.Practices;
import org.sendqa.testing.PracticesContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoPracticesContractIT implements PracticesContract {

    private final Table table;

    DynamoPracticesContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Practices practices() {
        return new DynamoPractices(table);
    }
}
