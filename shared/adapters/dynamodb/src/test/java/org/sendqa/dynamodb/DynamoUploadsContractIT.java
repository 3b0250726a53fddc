package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Uploads;
import org.sendqa.testing.UploadsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoUploadsContractIT implements UploadsContract {

    private final Table table;

    DynamoUploadsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Uploads uploads() {
        return new DynamoUploads(table);
    }

    @Override
    public SnapshotList snapshots() {
        return new DynamoSnapshotList(table);
    }

    @Override
    public Outbox outbox() {
        return new DynamoOutbox(table);
    }
}
