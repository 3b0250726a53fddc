package org.sendqa.local.storage;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.local.template.TableDeclaration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** Creates the tables that a template declares. */
public final class Tables {

    private Tables() {}

    /** Creates those that are not there; a table kept on disk from an earlier start stays as it is. */
    public static void create(DynamoDbClient dynamo, List<TableDeclaration> tables) {
        List<String> there = dynamo.listTables().tableNames();
        tables.stream()
                .filter(table -> !there.contains(table.name()))
                .map(Tables::request)
                .forEach(dynamo::createTable);
    }

    private static CreateTableRequest request(TableDeclaration table) {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(table.keys()))
                .attributeDefinitions(attributes(table));
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(Tables::index).toList());
        }
        table.streamView()
                .ifPresent(view -> request.streamSpecification(StreamSpecification.builder()
                        .streamEnabled(true)
                        .streamViewType(view)
                        .build()));
        return request.build();
    }

    private static List<AttributeDefinition> attributes(TableDeclaration table) {
        return table.attributes().entrySet().stream()
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName(attribute.getKey())
                        .attributeType(attribute.getValue())
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(List<String> names) {
        List<KeySchemaElement> keys = new ArrayList<>();
        for (String name : names) {
            KeyType type = keys.isEmpty() ? KeyType.HASH : KeyType.RANGE;
            keys.add(
                    KeySchemaElement.builder().attributeName(name).keyType(type).build());
        }
        return keys;
    }

    private static GlobalSecondaryIndex index(TableDeclaration.Index index) {
        Projection.Builder projection = Projection.builder().projectionType(index.projection());
        if (!index.included().isEmpty()) {
            projection.nonKeyAttributes(index.included());
        }
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keys(index.keys()))
                .projection(projection.build())
                .build();
    }
}
