package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.register.SourceMappings;
import org.sendqa.testing.SourceMappingsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoSourceMappingsContractIT implements SourceMappingsContract {

    private final Table table;

    DynamoSourceMappingsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public SourceMappings mappings() {
        return new DynamoSourceMappings(table);
    }
}
