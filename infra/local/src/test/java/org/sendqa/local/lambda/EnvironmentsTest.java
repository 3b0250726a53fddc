package org.sendqa.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sendqa.local.states.Invocation;

class EnvironmentsTest {

    private static final TextNode HELLO = TextNode.valueOf("hello");
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final CyclicBarrier MET = new CyclicBarrier(2);

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void twoEventsAtOnceAreTakenByTwoHandlersThatStayWarm() {
        try (Function function = SampleFunction.of(Meet.class, 2)) {
            for (int pair = 0; pair < 3; pair++) {
                var other = CompletableFuture.supplyAsync(() -> function.invoke(HELLO));
                assertThat(function.invoke(HELLO)).isEqualTo(new Invocation.Answered(HELLO));
                assertThat(other.join()).isEqualTo(new Invocation.Answered(HELLO));
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
            try {
                MET.await();
                return word;
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
