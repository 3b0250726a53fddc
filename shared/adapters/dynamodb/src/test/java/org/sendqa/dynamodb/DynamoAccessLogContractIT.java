package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.testing.AccessLogContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoAccessLogContractIT implements AccessLogContract {

    private final DynamoAccessLog log;

    DynamoAccessLogContractIT(Table table) {
        this.log = new DynamoAccessLog(table);
    }

    @Override
    public DynamoAccessLog log() {
        return log;
    }

    @Override
    public DynamoAccessLog looks() {
        return log;
    }

    @Override
    public DynamoAccessLog past() {
        return log;
    }
}
