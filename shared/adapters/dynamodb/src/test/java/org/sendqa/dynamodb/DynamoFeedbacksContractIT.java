package org.sendqa.dynamodb;

import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.testing.FeedbacksContract;

@ExtendWith(DynamoDbLocal.class)
class DynamoFeedbacksContractIT implements FeedbacksContract {

    private final Table table;

    DynamoFeedbacksContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Feedbacks feedbacks() {
        return new DynamoFeedbacks(table);
    }
}
