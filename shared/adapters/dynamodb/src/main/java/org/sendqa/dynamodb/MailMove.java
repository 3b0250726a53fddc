package org.sendqa.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.dynamodb.OutboxItem.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A letter's step from one of some states to another, with what is noted at it. Only pending and claimed letters are
 * due: they alone stand in the sparse index.
 */
record MailMove(String authority, String id, State to, List<State> from, Map<String, String> notes) {

    static MailMove of(String authority, String id, State to) {
        return new MailMove(authority, id, to, List.of(), Map.of());
    }

    MailMove from(State... states) {
        return new MailMove(authority, id, to, List.of(states), notes);
    }

    MailMove noting(String attribute, String value) {
        Map<String, String> more = new HashMap<>(notes);
        more.put(attribute, value);
        return new MailMove(authority, id, to, from, more);
    }

    /** The step as a write that needs the letter to stand in one of the states it starts from. */
    TransactWriteItem on(Table table) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table.name())
                        .key(Keys.mail(authority, id).attributes())
                        .updateExpression(expression())
                        .conditionExpression("#state IN (%s)".formatted(sources()))
                        .expressionAttributeNames(Map.of("#state", "state"))
                        .expressionAttributeValues(values()))
                .build();
    }

    private boolean isDue() {
        return to == State.PENDING || to == State.CLAIMED;
    }

    private String expression() {
        Stream<String> noted = notes.keySet().stream().map(note -> "%s = :%s".formatted(note, note));
        Stream<String> due = isDue() ? Stream.of("due = :due") : Stream.empty();
        String set = Stream.concat(due, noted).map(one -> ", " + one).collect(Collectors.joining());
        return "SET #state = :to" + set + (isDue() ? "" : " REMOVE due");
    }

    private String sources() {
        return from.stream().map(state -> ":" + state.text()).collect(Collectors.joining(", "));
    }

    private Map<String, AttributeValue> values() {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":to", Table.text(to.text()));
        from.forEach(state -> values.put(":" + state.text(), Table.text(state.text())));
        notes.forEach((note, value) -> values.put(":" + note, Table.text(value)));
        if (isDue()) {
            values.put(":due", Table.text(Keys.dueMails(authority, to.text())));
        }
        return values;
    }
}
