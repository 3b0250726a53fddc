package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.testing.InstrumentUploadsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoInstrumentUploadsContractIT implements InstrumentUploadsContract {

    private final Table table;

    DynamoInstrumentUploadsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public InstrumentUploads uploads() {
        return new DynamoInstrumentUploads(table);
    }
}
