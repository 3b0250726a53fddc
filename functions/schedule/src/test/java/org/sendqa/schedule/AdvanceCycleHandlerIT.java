package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.Step;
import org.sendqa.edge.BatchReply;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryWorkflows;

class AdvanceCycleHandlerIT {

    private static final Path EVENTS = Path.of(System.getProperty("sendqa.root"), "events");

    /** What the template and Lambda set; the wiring needs it to start, and nothing is called. */
    private static final Map<String, String> SETTINGS = Map.of(
            "aws.region", "eu-west-2",
            "sendqa.table", "sample",
            "sendqa.bucket", "sample",
            "sendqa.secret", "sample",
            "sendqa.machines", "arn:aws:states:eu-west-2:123456789012:stateMachine:send-qa-",
            "sendqa.site", "https://audits.example.org");

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();

    @BeforeAll
    static void inSurroundingsLikeLambda() {
        SETTINGS.forEach(System::setProperty);
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // the test stands in for the framework
    void aConfirmedCyclesRecordStartsItsAllocationAtTheTimeOfTheRecord() throws IOException {
        var april = announced("2026-04");
        cycles.announce(april, event("announced"));
        afterwards(april).subList(0, 2).forEach(next -> cycles.advance(next, event("moved")));
        try (AdvanceCycleHandler handler = new AdvanceCycleHandler()) {
            byte[] sample = Files.readAllBytes(EVENTS.resolve("advance-cycle.json"));
            JsonMapper json = handler.getApplicationContext().getBean(JsonMapper.class);
            DynamodbEvent batch = Objects.requireNonNull(json.readValue(sample, DynamodbEvent.class));
            handler.advanceCycle = new AdvanceCycle(cycles, workflows, new InMemoryPauses());
            assertThat(handler.execute(batch)).isEqualTo(BatchReply.done());
        }
        assertThat(workflows.started())
                .containsOnly(
                        Map.entry(new Attempt(april.ref(), Step.ALLOCATE, 3, 1), Instant.ofEpochSecond(1775206800)));
    }
}
