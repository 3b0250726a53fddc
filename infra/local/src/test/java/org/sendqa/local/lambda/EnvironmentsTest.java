package org.sendqa.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sendqa.local.recording.Recorder;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.template.FunctionDeclaration;

class EnvironmentsTest {

    private static final TextNode HELLO = TextNode.valueOf("hello");
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final CyclicBarrier MET = new CyclicBarrier(2);

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void twoEventsAtOnceAreTakenByTwoHandlersThatStayWarm() {
        try (Function function = function()) {
            for (int pair = 0; pair < 3; pair++) {
                var other = CompletableFuture.supplyAsync(() -> function.invoke(HELLO));
                assertThat(function.invoke(HELLO)).isEqualTo(new Invocation.Answered(HELLO));
                assertThat(other.join()).isEqualTo(new Invocation.Answered(HELLO));
            }
        }
        assertThat(MADE).hasValue(2);
    }

    private static Function function() {
        var declaration = new FunctionDeclaration(
                "MeetFunction",
                "meet",
                "arn:aws:lambda:eu-west-2:000000000000:function:meet",
                Path.of("."),
                Meet.class.getName(),
                Duration.ofSeconds(1),
                128,
                0,
                Optional.empty(),
                List.of());
        ClassLoader loader = Objects.requireNonNull(Meet.class.getClassLoader());
        return new Function(declaration, loader, new Recorder(), 2);
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
