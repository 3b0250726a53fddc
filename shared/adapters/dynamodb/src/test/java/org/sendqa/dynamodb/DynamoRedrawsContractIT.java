package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.testing.InMemoryAnswerObjects;
import org.sendqa.testing.RedrawsContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoRedrawsContractIT implements RedrawsContract {

    private final Table table;

    DynamoRedrawsContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Redraws redraws() {
        return new DynamoRedraws(table);
    }

    @Override
    public Cycles cycles() {
        return new DynamoCycles(table);
    }

    @Override
    public Samples samples() {
        return new DynamoSamples(table);
    }

    @Override
    public Assignments assignments() {
        return new DynamoAssignments(table);
    }

    @Override
    public Audits audits() {
        return new DynamoAudits(table, new InMemoryAnswerObjects());
    }
}
