package org.sendqa.dynamodb;

import org.sendqa.domain.mail.Deliveries;
import org.sendqa.domain.mail.Delivery;
import org.sendqa.dynamodb.OutboxItem.State;

/** How far each letter got, by what the outbox says of it. */
public final class DynamoDeliveries implements Deliveries {

    private final Table table;

    /** Looks at the outbox of a table. */
    public DynamoDeliveries(Table table) {
        this.table = table;
    }

    @Override
    public Delivery of(String authority, String id) {
        return table.get(Keys.mail(authority, id))
                .map(item -> delivery(State.of(item.text("state"))))
                .orElse(Delivery.NONE);
    }

    private static Delivery delivery(State state) {
        return switch (state) {
            case PENDING, CLAIMED -> Delivery.WAITING;
            case SENT -> Delivery.SENT;
            case REFUSED, UNCERTAIN, CANCELLED -> Delivery.FAILED;
        };
    }
}
