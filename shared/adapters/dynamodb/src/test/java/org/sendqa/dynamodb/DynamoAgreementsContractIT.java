package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.testing.AgreementsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoAgreementsContractIT implements AgreementsContract {

    private final Table table;

    DynamoAgreementsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Agreements agreements() {
        return new DynamoAgreements(table);
    }
}
