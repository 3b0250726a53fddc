package org.sendqa.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sendqa.local.states.Invocation;

class EnvironmentsTest {

    private static final TextNode HELLO = TextNode.valueOf("hello");
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Phaser MET = new Phaser(2);

    @Test
    @Timeout(20)
    void twoEventsAtOnceAreTakenByTwoHandlersThatStayWarm() {
        try (Function function = SampleFunction.of(Meet.class, 2)) {
            for (int pair = 0; pair < 3; pair++) {
                var other = CompletableFuture.supplyAsync(() -> function.invoke(HELLO));
                assertThat(List.of(function.invoke(HELLO), other.join())).containsOnly(new Invocation.Answered(HELLO));
            }
        }
        assertThat(MADE).hasValue(2);
    }

    /** Answers once two of its kind are at work. */
    static final class Meet implements RequestHandler<String, String> {

        Meet() {
            MADE.incrementAndGet();
        }

        @Override
        public String handleRequest(String word, Context context) {
            MET.arriveAndAwaitAdvance();
            return word;
        }
    }
}
