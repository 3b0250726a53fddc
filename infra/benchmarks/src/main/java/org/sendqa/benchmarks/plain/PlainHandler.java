package org.sendqa.benchmarks.plain;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Makes the calls that importing one person makes, and nothing else: two GetItem, then three PutItem at once. */
public final class PlainHandler implements RequestHandler<Map<String, String>, Map<String, String>> {

    private final DynamoDbClient client = DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    private final String table = System.getProperty("sendqa.table", "");

    @Override
    public Map<String, String> handleRequest(Map<String, String> event, Context context) {
        String id = event.getOrDefault("id", "");
        boolean known = find(id, "subject") || find(id, "person");
        List<TransactWriteItem> writes = List.of(put(id, "person"), put(id, "subject"), put(id, "role"));
        client.transactWriteItems(transaction -> transaction.transactItems(writes));
        return Map.of("imported", known ? "again" : "first");
    }

    private boolean find(String id, String kind) {
        return client.getItem(get -> get.tableName(table).key(key(id, kind)).consistentRead(true))
                .hasItem();
    }

    private TransactWriteItem put(String id, String kind) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(key(id, kind)))
                .build();
    }

    private static Map<String, AttributeValue> key(String id, String kind) {
        return Map.of("pk", AttributeValue.fromS("plain|" + id), "sk", AttributeValue.fromS(kind));
    }
}
