package org.sendqa.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.history.Event;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The conditional writes that move a cycle on. Submissions, releases and voidings change its counts without a new
 * revision, so a step from one state with counts to another is conditional on them too.
 *
 * @param table where they go
 */
record CycleWrites(Table table) {

    private static final String AS_COUNTED =
            "revision = :revision AND audits = :audits AND #open = :open AND unfilled = :unfilled AND redo = :redo";

    /** A cycle's next state, which counts what the one before counted, and the event that led there. */
    List<TransactWriteItem> advance(Cycle next, Event event) {
        return List.of(
                next.counted().map(count -> replace(next, count)).orElseGet(() -> replace(next)), add(next, event));
    }

    /** The next state of a cycle that counted something else before. */
    List<TransactWriteItem> advance(Cycle.Collecting next, Count before, Event event) {
        return List.of(replace(next, before), add(next, event));
    }

    private TransactWriteItem replace(Cycle next) {
        return table.replace(CycleItem.toItem(next), before(next));
    }

    /** A cycle whose audits are just handed out had no counts yet. */
    private TransactWriteItem replace(Cycle next, Count count) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":revision", Table.number(before(next))));
        values.put(":audits", Table.number(count.audits()));
        values.put(":open", Table.number(count.open()));
        values.put(":unfilled", Table.number(count.unfilled()));
        values.put(":redo", Table.number(count.redo()));
        values.put(":confirmed", Table.text("confirmed"));
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(CycleItem.toItem(next).attributes())
                        .conditionExpression(
                                "(%s) OR (revision = :revision AND #state = :confirmed)".formatted(AS_COUNTED))
                        .expressionAttributeNames(Map.of("#open", "open", "#state", "state"))
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }

    private TransactWriteItem add(Cycle next, Event event) {
        return HistoryItem.add(table, Keys.cycle(next.ref()), next.header().revision(), event);
    }

    private static int before(Cycle next) {
        return next.header().revision().number() - 1;
    }
}
