package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.papers.Papers;
import org.sendqa.testing.PreparedPapersContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoPapersContractIT implements PreparedPapersContract {

    private final Table table;

    DynamoPapersContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Papers papers() {
        return new DynamoPapers(table);
    }
}
