package org.sendqa.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.template.FunctionDeclaration;

class TargetsTest {

    private static final Instant SEVEN = Instant.parse("2026-04-14T06:00:00Z");
    private static final String ARN = "arn:aws:lambda:eu-west-2:000000000000:function:remind";
    private static final JsonNode EVENT = JsonNodeFactory.instance.objectNode().put("time", "2026-04-14T06:00:00Z");

    private final DeadLetters deadLetters = new DeadLetters();
    private final DiscreteClock clock = new DiscreteClock(SEVEN, failure -> {
        throw new AssertionError(failure);
    });
    private final List<Instant> calls = new ArrayList<>();

    @Test
    void aFunctionThatFailsIsCalledAgainAfterAMinuteAndTwoMore() {
        schedule(2, Optional.empty());
        assertThat(calls).containsExactly(SEVEN, SEVEN.plusSeconds(60), SEVEN.plusSeconds(180));
    }

    @Test
    void aFunctionThatNamesAQueueForFailuresLeavesADeadLetterAfterTheLastRetry() {
        schedule(1, Optional.of("arn:aws:sqs:eu-west-2:000000000000:dead"));
        assertThat(deadLetters.all())
                .containsExactly(new DeadLetter("schedule daily", "remind", "AtALoss: no calendar", EVENT));
        assertThat(calls).hasSize(2);
    }

    @Test
    void aScheduleKeepsNoDeadLetterOfAFunctionThatNamesNoQueue() {
        schedule(0, Optional.empty());
        assertThat(calls).hasSize(1);
        assertThat(deadLetters.all()).isEmpty();
    }

    private void schedule(int retries, Optional<String> queue) {
        Targets targets = new Targets(
                clock,
                (_, _) -> {
                    calls.add(clock.now());
                    return new Invocation.Failed("AtALoss", "no calendar", EVENT);
                },
                List.of(function(retries, queue)),
                (_, _, _) -> {},
                deadLetters);
        targets.find(ARN + ":live").take("schedule daily", "daily-1", EVENT);
        clock.advanceTo(SEVEN.plus(Duration.ofHours(1)));
    }

    private static FunctionDeclaration function(int retries, Optional<String> queue) {
        return new FunctionDeclaration(
                "Remind", "remind", ARN, Path.of("x"), "h", Duration.ofSeconds(3), 128, retries, queue, List.of());
    }
}
