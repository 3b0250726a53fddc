package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The one table, with the few calls that all repositories make.
 *
 * @param name as deployed
 */
public record Table(DynamoDbClient client, String name) {

    private static final String REFUSED = "ConditionalCheckFailed";

    /** The deployed table, through a client of its own. */
    public static Table named(String name) {
        DynamoDbClient client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings ->
                        settings.retryStrategy(strategy -> strategy.retryOnException(Table::crossedAnother)))
                .build();
        return new Table(client, name);
    }

    /** Two transactions on one item at the same moment: one of them is told to come again, which the client does. */
    static boolean crossedAnother(Throwable failure) {
        return failure instanceof TransactionCanceledException cancelled
                && has(cancelled, "TransactionConflict")
                && !has(cancelled, REFUSED);
    }

    /** Makes the client ready by a read that finds nothing; the first call of a client is by far its slowest. */
    public void prime() {
        get(Keys.nothing());
    }

    /** The item of a key, read consistently. */
    public Optional<Item> get(Key key) {
        var answer =
                client.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true));
        return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
    }

    /** Those items of some keys that are there, in the order of the keys, read consistently. */
    public List<Item> all(Collection<Key> keys) {
        return new ItemsByKey(client, name).of(keys);
    }

    /** The items of a partition whose sort key starts with a text, in its order, read consistently. */
    public List<Item> startingWith(Key key) {
        return query(QueryRequest.builder()
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                .expressionAttributeValues(Map.of(":pk", text(key.pk()), ":sk", text(key.sk()))));
    }

    /** The last items of a partition whose sort key starts with a text, the last one first, read consistently. */
    List<Item> lastOf(Key key, int most) {
        var answer = client.query(query -> query.tableName(name)
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :sk)")
                .expressionAttributeValues(Map.of(":pk", text(key.pk()), ":sk", text(key.sk())))
                .scanIndexForward(false)
                .limit(most));
        return answer.items().stream().map(Item::new).toList();
    }

    /** The items of a partition from a sort key on, in its order, read consistently. */
    List<Item> from(Key key) {
        return query(QueryRequest.builder()
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND sk >= :sk")
                .expressionAttributeValues(Map.of(":pk", text(key.pk()), ":sk", text(key.sk()))));
    }

    /** The last items of a partition before a sort key, the last one first, read consistently. */
    List<Item> lastBefore(Key key, int most) {
        var answer = client.query(query -> query.tableName(name)
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND sk < :sk")
                .expressionAttributeValues(Map.of(":pk", text(key.pk()), ":sk", text(key.sk())))
                .scanIndexForward(false)
                .limit(most));
        return answer.items().stream().map(Item::new).toList();
    }

    /** All items of a partition, in the order of their sort keys, read consistently. */
    public List<Item> partition(String pk) {
        return query(QueryRequest.builder()
                .consistentRead(true)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", text(pk))));
    }

    /** The items of a shard of the sparse index {@code due}. */
    public List<Item> due(String shard) {
        return query(QueryRequest.builder()
                .indexName("due")
                .keyConditionExpression("due = :due")
                .expressionAttributeValues(Map.of(":due", text(shard))));
    }

    /**
     * Writes all or nothing.
     *
     * @return false if a condition didn't hold
     */
    public boolean write(Collection<TransactWriteItem> writes) {
        try {
            client.transactWriteItems(transaction -> transaction.transactItems(writes));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (!has(cancelled, REFUSED)) {
                throw cancelled;
            }
            return false;
        }
    }

    /** A put over whatever is there. */
    public TransactWriteItem put(Item item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name).item(item.attributes()))
                .build();
    }

    /** A put that needs the item not to be there yet. */
    public TransactWriteItem add(Item item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name).item(item.attributes()).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    /** A put that needs the item to stand at a revision number; 0 needs it not to be there yet. */
    public TransactWriteItem replace(Item item, int revision) {
        if (revision == 0) {
            return add(item);
        }
        return TransactWriteItem.builder()
                .put(put -> put.tableName(name)
                        .item(item.attributes())
                        .conditionExpression("revision = :revision")
                        .expressionAttributeValues(Map.of(":revision", number(revision))))
                .build();
    }

    /** The end of an item, if it is there. */
    TransactWriteItem delete(Key key) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(name).key(key.attributes()))
                .build();
    }

    /** A check that an item still stands at a revision number. */
    TransactWriteItem stands(Key key, int revision) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(name)
                        .key(key.attributes())
                        .conditionExpression("revision = :revision")
                        .expressionAttributeValues(Map.of(":revision", number(revision))))
                .build();
    }

    /** A check that there is no item. */
    TransactWriteItem isMissing(Key key) {
        return TransactWriteItem.builder()
                .conditionCheck(check ->
                        check.tableName(name).key(key.attributes()).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    private static boolean has(TransactionCanceledException cancelled, String code) {
        return cancelled.cancellationReasons().stream().anyMatch(reason -> code.equals(reason.code()));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private List<Item> query(QueryRequest.Builder query) {
        List<Item> items = new ArrayList<>();
        client.queryPaginator(query.tableName(name).build())
                .items()
                .forEach(attributes -> items.add(new Item(attributes)));
        return items;
    }
}
