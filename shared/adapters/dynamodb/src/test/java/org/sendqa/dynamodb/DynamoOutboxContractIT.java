package org.sendqa.dynamodb;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.testing.OutboxContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoOutboxContractIT implements OutboxContract {

    private final Table table;
    private final DynamoOutbox outbox;

    DynamoOutboxContractIT(Table table) {
        this.table = table;
        this.outbox = new DynamoOutbox(table);
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public void givenAudit(String audit, boolean open) {
        Item item = Item.of(Keys.audit("dor", audit)).with("state", open ? "in-progress" : "submitted");
        table.write(List.of(table.add(item)));
    }
}
