package org.sendqa.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A primary key of the table. */
public record Key(String pk, String sk) {

    /** The key as the SDK wants it. */
    public Map<String, AttributeValue> attributes() {
        return Map.of("pk", Table.text(pk), "sk", Table.text(sk));
    }
}
