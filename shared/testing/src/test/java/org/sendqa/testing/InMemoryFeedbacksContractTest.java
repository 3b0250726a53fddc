package org.sendqa.testing;

import org.sendqa.domain.feedback.Feedbacks;

class InMemoryFeedbacksContractTest implements FeedbacksContract {

    private final Feedbacks feedbacks = new InMemoryFeedbacks();

    @Override
    public Feedbacks feedbacks() {
        return feedbacks;
    }
}
