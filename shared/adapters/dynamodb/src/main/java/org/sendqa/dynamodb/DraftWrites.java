package org.sendqa.dynamodb;

import java.util.Map;
import org.sendqa.domain.audit.Draft;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The conditional writes of sections.
 *
 * @param table where they go
 */
record DraftWrites(Table table) {

    private static final Map<String, String> VERSION = Map.of("#version", "version");

    /** A section over the version before it. */
    TransactWriteItem save(Key key, Draft next) {
        Item item = DraftItem.toItem(key, next);
        if (next.version() == 1) {
            return table.add(item);
        }
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(item.attributes())
                        .conditionExpression("#version = :before")
                        .expressionAttributeNames(VERSION)
                        .expressionAttributeValues(Map.of(":before", Table.number(next.version() - 1)))
                        .build())
                .build();
    }

    /** A section still stands at a version; 0: it was never saved. */
    TransactWriteItem stillAt(Key key, int version) {
        var check = ConditionCheck.builder().tableName(table.name()).key(key.attributes());
        if (version == 0) {
            check.conditionExpression("attribute_not_exists(pk)");
        } else {
            check.conditionExpression("#version = :version")
                    .expressionAttributeNames(VERSION)
                    .expressionAttributeValues(Map.of(":version", Table.number(version)));
        }
        return TransactWriteItem.builder().conditionCheck(check.build()).build();
    }
}
