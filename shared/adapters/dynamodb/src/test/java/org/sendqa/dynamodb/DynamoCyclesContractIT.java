package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.drawn;
import static org.sendqa.testing.SampleCycles.event;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.testing.CyclesContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoCyclesContractIT implements CyclesContract {

    private final Table table;

    DynamoCyclesContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Cycles cycles() {
        return new DynamoCycles(table);
    }

    @Override
    public void lowerOpen(CycleRef cycle) {
        table.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(Keys.cycle(cycle).attributes())
                        .updateExpression("ADD #open :less")
                        .expressionAttributeNames(Map.of("#open", "open"))
                        .expressionAttributeValues(Map.of(":less", Table.number(-1))));
    }

    @Test
    void everyStepLeavesAnEventThatTheCyclesHeadBinds() {
        var announced = announced("2026-04");
        cycles().announce(announced, event("announced"));
        cycles().advance(drawn(announced), event("drawn"));
        var history = table.startingWith(new Key(Keys.cycle(announced.ref()).pk(), "history|"));
        assertThat(history).extracting(item -> item.text("kind")).containsExactly("announced", "drawn");
        assertThat(history.getLast().text("head"))
                .isEqualTo(drawn(announced).header().revision().head());
    }
}
