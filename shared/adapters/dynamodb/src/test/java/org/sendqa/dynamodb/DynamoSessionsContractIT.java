package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.session.Sessions;
import org.sendqa.testing.SessionsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoSessionsContractIT implements SessionsContract {

    private final Table table;

    DynamoSessionsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Sessions sessions() {
        return new DynamoSessions(table);
    }
}
