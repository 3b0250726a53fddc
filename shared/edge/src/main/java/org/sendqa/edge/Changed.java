package org.sendqa.edge;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One change of the table as its stream tells it.
 *
 * @param sequence names the record in a reply of failures
 * @param at when the change was made
 * @param item the texts and numbers of the item as it is now; empty when it was deleted
 */
public record Changed(String sequence, Instant at, Map<String, String> item) {

    /** The changes of a batch, in order. */
    public static List<Changed> of(DynamodbEvent event) {
        return event.getRecords().stream().map(Changed::of).toList();
    }

    /** An attribute of the item, if it is a text or a number. */
    public Optional<String> value(String attribute) {
        return Optional.ofNullable(item.get(attribute));
    }

    private static Changed of(DynamodbEvent.DynamodbStreamRecord streamRecord) {
        var change = streamRecord.getDynamodb();
        Map<String, String> item = new HashMap<>();
        if (change.getNewImage() != null) {
            change.getNewImage().forEach((name, value) -> text(value).ifPresent(text -> item.put(name, text)));
        }
        Instant at = change.getApproximateCreationDateTime().toInstant();
        return new Changed(change.getSequenceNumber(), at, item);
    }

    private static Optional<String> text(AttributeValue value) {
        return Optional.ofNullable(value.getS()).or(() -> Optional.ofNullable(value.getN()));
    }
}
