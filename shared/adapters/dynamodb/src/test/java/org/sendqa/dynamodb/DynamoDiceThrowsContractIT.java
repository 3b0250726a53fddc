package org.sendqa.dynamodb;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.testing.DiceThrowsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoDiceThrowsContractIT implements DiceThrowsContract {

    private final Table table;

    DynamoDiceThrowsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public DiceThrows dice() {
        return new DynamoDiceThrows(table);
    }

    @Override
    public AgreedSizes sizes() {
        return new DynamoAgreedSizes(table);
    }

    @Override
    public Samples samples() {
        return new DynamoSamples(table);
    }

    @Override
    public void givenCycle(Cycle cycle) {
        table.write(List.of(table.add(CycleItem.toItem(cycle))));
    }
}
