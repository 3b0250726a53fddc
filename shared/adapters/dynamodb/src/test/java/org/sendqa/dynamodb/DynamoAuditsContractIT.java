package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.history.Event;
import org.sendqa.testing.AuditsContract;
import org.sendqa.testing.DraftsContract;
import org.sendqa.testing.HandoverContract;
import org.sendqa.testing.InMemoryAnswerObjects;
import org.sendqa.testing.PapersContract;
import org.sendqa.testing.ReopeningContract;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.VoidingContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoAuditsContractIT
        implements AuditsContract,
                DraftsContract,
                HandoverContract,
                PapersContract,
                ReopeningContract,
                VoidingContract {

    private final Table table;
    private final DynamoAudits audits;
    private final DynamoCycles cycles;
    private final DynamoAssignments assignments;

    DynamoAuditsContractIT(Table table) {
        this.table = table;
        this.audits = new DynamoAudits(table, new InMemoryAnswerObjects());
        this.cycles = new DynamoCycles(table);
        this.assignments = new DynamoAssignments(table);
    }

    @Override
    public DynamoAudits audits() {
        return audits;
    }

    @Override
    public DynamoOutbox outbox() {
        return new DynamoOutbox(table);
    }

    @Override
    public DynamoCycles cycles() {
        return cycles;
    }

    @Override
    public DynamoAssignments assignments() {
        return assignments;
    }

    @Test
    void everyStepLeavesAnEventThatTheAuditsHeadBinds() {
        Event assigned = SampleAudits.event("assigned", SampleCycles.AT);
        Audit.Assigned audit = SampleAudits.assigned(1, "team-manager-1");
        audits.assign(List.of(audit), assigned);
        audits.keep(SampleAudits.inProgress(audit), SampleAudits.event("declared", SampleAudits.IN_TIME));
        Key history = new Key(Keys.audit("dor", audit.id()).pk(), "history|");
        assertThat(table.startingWith(history))
                .extracting(item -> item.text("kind"))
                .containsExactly("assigned", "declared");
        assertThat(table.startingWith(history).getLast().text("head"))
                .isEqualTo(SampleAudits.inProgress(audit).header().revision().head());
    }
}
