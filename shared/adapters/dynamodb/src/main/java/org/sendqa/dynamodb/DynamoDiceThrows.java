package org.sendqa.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrows;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Throws in their cycle's partition. */
public final class DynamoDiceThrows implements DiceThrows {

    private final Table table;

    /** Keeps throws in a table. */
    public DynamoDiceThrows(Table table) {
        this.table = table;
    }

    @Override
    public Optional<DiceThrow> find(CycleRef cycle, String draw) {
        return table.get(Keys.diceThrow(cycle, draw)).map(item -> DiceThrowItem.fromItem(cycle, draw, item));
    }

    @Override
    public boolean keep(DiceThrow next, Event event) {
        Key key = Keys.diceThrow(next.cycle(), next.draw());
        return table.write(List.of(
                table.replace(DiceThrowItem.toItem(key, next), next.revision().number() - 1),
                HistoryItem.add(table, key, next.revision(), event),
                table.isMissing(Keys.sample(next.cycle(), next.draw())),
                asAgreed(next)));
    }

    private TransactWriteItem asAgreed(DiceThrow next) {
        Key key = Keys.agreedSize(next.cycle(), next.draw());
        Integer agreed = next.before().facts().agreed();
        return agreed == null
                ? table.isMissing(key)
                : TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName(table.name())
                                .key(key.attributes())
                                .conditionExpression("#size = :agreed")
                                .expressionAttributeNames(Map.of("#size", "size"))
                                .expressionAttributeValues(Map.of(":agreed", Table.number(agreed))))
                        .build();
    }
}
