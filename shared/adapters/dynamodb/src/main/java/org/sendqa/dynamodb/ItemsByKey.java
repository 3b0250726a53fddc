package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads items whose keys are known, many in one call.
 *
 * @param table its name
 */
record ItemsByKey(DynamoDbClient client, String table) {

    /** DynamoDB's limit of one call. */
    private static final int MOST_KEYS = 100;

    /** Those that are there, in the order of the keys. */
    List<Item> of(Collection<Key> keys) {
        List<Key> distinct = keys.stream().distinct().toList();
        Map<Key, Item> found = new HashMap<>();
        for (int first = 0; first < distinct.size(); first += MOST_KEYS) {
            read(distinct.subList(first, Math.min(first + MOST_KEYS, distinct.size())), found);
        }
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    /** One answer holds 16 MB at most; what is left out of it is asked for again. */
    private void read(List<Key> keys, Map<Key, Item> found) {
        List<Map<String, AttributeValue>> wanted =
                new ArrayList<>(keys.stream().map(Key::attributes).toList());
        while (!wanted.isEmpty()) {
            var ask = KeysAndAttributes.builder()
                    .keys(wanted)
                    .consistentRead(true)
                    .build();
            var answer = client.batchGetItem(get -> get.requestItems(Map.of(table, ask)));
            answer.responses().getOrDefault(table, List.of()).stream()
                    .map(Item::new)
                    .forEach(item -> found.put(item.key(), item));
            wanted.clear();
            if (answer.unprocessedKeys().containsKey(table)) {
                wanted.addAll(answer.unprocessedKeys().get(table).keys());
            }
        }
    }
}
