package org.sendqa.auditing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.LookBack;
import org.sendqa.domain.people.People;
import org.sendqa.dynamodb.DynamoFeedbacks;
import org.sendqa.dynamodb.Table;

/** Puts together what auditors see of audits that they handed in. */
@Factory
final class LookBackWiring {

    @Singleton
    Feedbacks feedbacks(Table table) {
        return new DynamoFeedbacks(table);
    }

    @Singleton
    LookBack lookBack(Cycles cycles, Feedbacks feedbacks, People people) {
        return new LookBack(cycles, feedbacks, people);
    }
}
