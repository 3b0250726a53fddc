package org.sendqa.verification;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.local.LocalAws;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes items behind the functions' backs, as if a crash had left them so. */
record ItemEditor(DynamoDbClient client, String table) {

    static ItemEditor of(LocalAws aws) {
        return new ItemEditor(
                aws.tables(), aws.declarations().tables().getFirst().name());
    }

    Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    /** The key of an item of some partitions, in one of whose attributes a text stands. */
    Map<String, AttributeValue> first(String partitions, String attribute, String part) {
        var items = client.scanPaginator(scan -> scan.tableName(table)).items();
        return items.stream()
                .filter(item -> item.get("pk").s().startsWith(partitions))
                .filter(item -> item.containsKey(attribute))
                .filter(item -> item.get(attribute).s().contains(part))
                .map(item -> Map.of("pk", item.get("pk"), "sk", item.get("sk")))
                .findFirst()
                .orElseThrow();
    }

    String text(String pk, String sk, String attribute) {
        return client.getItem(get -> get.tableName(table).key(key(pk, sk)))
                .item()
                .get(attribute)
                .s();
    }

    void set(Map<String, AttributeValue> key, Map<String, AttributeValue> attributes) {
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        attributes.forEach((name, value) -> {
            names.put("#" + name, name);
            values.put(":" + name, value);
        });
        String sets = attributes.keySet().stream()
                .map(name -> "#%s = :%s".formatted(name, name))
                .collect(Collectors.joining(", "));
        client.updateItem(update -> update.tableName(table)
                .key(key)
                .updateExpression("SET " + sets)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values));
    }

    /** Puts an item under another key, with some of its attributes changed. */
    void copy(String pk, String sk, String toPk, Map<String, AttributeValue> changed) {
        Map<String, AttributeValue> item = new HashMap<>(
                client.getItem(get -> get.tableName(table).key(key(pk, sk))).item());
        item.putAll(key(toPk, sk));
        item.putAll(changed);
        client.putItem(put -> put.tableName(table).item(item));
    }

    void remove(String pk, String sk) {
        client.deleteItem(delete -> delete.tableName(table).key(key(pk, sk)));
    }
}
