package org.sendqa.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mailer.Answer;
import org.sendqa.edge.BatchReply;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPeople;

class DeliverMailHandlerIT {

    private static final Path EVENTS = Path.of(System.getProperty("sendqa.root"), "events");

    /** What the template and Lambda set; the wiring needs it to start, and nothing is called. */
    private static final Map<String, String> SETTINGS = Map.of(
            "aws.region", "eu-west-2",
            "sendqa.table", "sample",
            "sendqa.bucket", "sample",
            "sendqa.sender", "send-qa@example.org");

    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @BeforeAll
    static void inSurroundingsLikeLambda() {
        SETTINGS.forEach(System::setProperty);
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // the test stands in for the framework
    void thePostedLettersRecordSendsIt() throws IOException {
        Mail reminder = new Mail(
                "dor",
                "reminder/2026-04-14",
                "team-manager-3",
                "team-manager-3@dorset.example.org",
                "Audit due today",
                List.of(),
                List.of());
        outbox.post(reminder);
        try (DeliverMailHandler handler = new DeliverMailHandler()) {
            byte[] sample = Files.readAllBytes(EVENTS.resolve("deliver-mail.json"));
            JsonMapper json = handler.getApplicationContext().getBean(JsonMapper.class);
            DynamodbEvent batch = Objects.requireNonNull(json.readValue(sample, DynamodbEvent.class));
            handler.deliverMail =
                    new DeliverMail(outbox, new InMemoryPeople(), _ -> new Answer.Sent("message-1"), _ -> new byte[0]);
            assertThat(handler.execute(batch)).isEqualTo(BatchReply.done());
        }
        assertThat(outbox.stateOf(reminder)).isEqualTo("sent");
    }
}
