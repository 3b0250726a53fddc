package org.sendqa.dynamodb;

import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** An aggregate's event as an item of its partition, written in the transaction that changes the aggregate. */
final class HistoryItem {

    private HistoryItem() {}

    /** Adds the event that led an aggregate to a revision. */
    static TransactWriteItem add(Table table, Key aggregate, Revision reached, Event event) {
        return table.add(Item.of(Keys.history(aggregate, reached.number()))
                .with("kind", event.kind())
                .with("at", event.at().toString())
                .with("by", event.by())
                .with("details", event.details())
                .with("digest", Revision.digest(event))
                .with("head", reached.head()));
    }
}
