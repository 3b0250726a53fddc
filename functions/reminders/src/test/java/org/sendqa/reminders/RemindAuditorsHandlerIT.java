package org.sendqa.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendqa.edge.Scheduled;

class RemindAuditorsHandlerIT {

    private static final Path EVENTS = Path.of(System.getProperty("sendqa.root"), "events");

    /** What the template and Lambda set; the wiring needs it to start, and nothing is called. */
    private static final Map<String, String> SETTINGS = Map.of(
            "aws.region", "eu-west-2",
            "sendqa.table", "sample",
            "sendqa.bucket", "sample",
            "sendqa.site", "http://localhost:8080");

    @BeforeAll
    static void inSurroundingsLikeLambda() {
        SETTINGS.forEach(System::setProperty);
    }

    @Test
    void theScheduleTellsTheTimeItWasDueAndTheFunctionIsReadyForIt() throws IOException {
        try (RemindAuditorsHandler handler = new RemindAuditorsHandler()) {
            byte[] sample = Files.readAllBytes(EVENTS.resolve("remind-auditors.json"));
            JsonMapper json = handler.getApplicationContext().getBean(JsonMapper.class);
            Scheduled schedule = Objects.requireNonNull(json.readValue(sample, Scheduled.class));
            assertThat(schedule.time()).isEqualTo(Instant.parse("2026-04-16T06:00:00Z"));
            assertThat(handler.remindAuditors).isNotNull();
        }
    }
}
