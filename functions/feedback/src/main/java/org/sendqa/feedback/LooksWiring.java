package org.sendqa.feedback;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoAccessLog;
import org.sendqa.dynamodb.DynamoConcerns;
import org.sendqa.dynamodb.DynamoSamples;
import org.sendqa.dynamodb.Table;

/** Puts together what officers are told of looks at cases. */
@Factory
final class LooksWiring {

    @Singleton
    CaseThings caseThings(Table table, Audits audits) {
        return new CaseThings(new DynamoSamples(table), audits, new DynamoConcerns(table));
    }

    @Singleton
    ListLooks listLooks(Cycles cycles, Packs packs, People people, CaseThings things, Table table) {
        return new ListLooks(cycles, packs, people, things, new DynamoAccessLog(table));
    }
}
