package org.sendqa.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads AWS::DynamoDB::Table. */
final class TableReader {

    private TableReader() {}

    static TableDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, table -> {
            table.only("BillingMode", "PAY_PER_REQUEST");
            table.accept("TableName", "DeletionProtectionEnabled", "TableClass", "Tags");
            table.withoutEffect("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled");
            table.withoutEffect("SSESpecification", "SSEEnabled", "SSEType", "KMSMasterKeyId");
            table.withoutEffect("TimeToLiveSpecification", "AttributeName", "Enabled");
            return new TableDeclaration(
                    ResourceNames.name(resource, scope),
                    ResourceNames.arn(resource, scope),
                    keys(table),
                    attributes(table),
                    table.each("GlobalSecondaryIndexes", TableReader::index),
                    streamView(table));
        });
    }

    private static Map<String, String> attributes(Properties table) {
        Map<String, String> types = new TreeMap<>();
        table.each(
                "AttributeDefinitions",
                attribute -> types.put(attribute.text("AttributeName"), attribute.text("AttributeType")));
        return types;
    }

    private static List<String> keys(Properties owner) {
        List<String> keys = new ArrayList<>();
        owner.each("KeySchema", key -> {
            key.only("KeyType", keys.isEmpty() ? "HASH" : "RANGE");
            return keys.add(key.text("AttributeName"));
        });
        if (keys.isEmpty() || keys.size() > 2) {
            throw owner.problem("KeySchema", "should name a HASH and at most one RANGE key.");
        }
        return keys;
    }

    private static TableDeclaration.Index index(Properties index) {
        return index.inner(
                "Projection",
                projection -> new TableDeclaration.Index(
                        index.text("IndexName"),
                        keys(index),
                        projection.text("ProjectionType"),
                        projection.texts("NonKeyAttributes")));
    }

    private static Optional<String> streamView(Properties table) {
        if (!table.has("StreamSpecification")) {
            return Optional.empty();
        }
        return Optional.of(table.inner("StreamSpecification", stream -> stream.text("StreamViewType")));
    }
}
