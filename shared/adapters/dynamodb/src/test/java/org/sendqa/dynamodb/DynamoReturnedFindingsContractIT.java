package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.testing.ReturnedFindingsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoReturnedFindingsContractIT implements ReturnedFindingsContract {

    private final Table table;

    DynamoReturnedFindingsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public ReturnedFindings findings() {
        return new DynamoReturnedFindings(table);
    }
}
