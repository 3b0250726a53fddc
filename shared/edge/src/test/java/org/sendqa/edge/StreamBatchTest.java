package org.sendqa.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamBatchTest {

    private static final Logger LOG = Logger.getLogger(StreamBatch.class.getName());
    private static final Instant AT = Instant.parse("2026-04-01T05:00:00Z");

    @BeforeEach
    void keepTheExpectedFailureOutOfTheOutput() {
        LOG.setLevel(Level.OFF);
    }

    @Test
    void eachChangeIsTakenInOrderWithItsTime() {
        List<String> taken = new ArrayList<>();
        BatchReply reply =
                StreamBatch.handle(batch("1", "2"), change -> taken.add(change.sequence() + " at " + change.at()));
        assertThat(taken).containsExactly("1 at " + AT, "2 at " + AT);
        assertThat(reply).isEqualTo(BatchReply.done());
    }

    @Test
    void theStreamDeliversAgainFromTheFirstChangeThatFails() {
        List<String> taken = new ArrayList<>();
        BatchReply reply = StreamBatch.handle(batch("1", "2", "3"), change -> {
            if (change.sequence().equals("2")) {
                throw new IllegalStateException("The sample change 2 fails, as this test wants it to");
            }
            taken.add(change.sequence());
        });
        assertThat(taken).containsExactly("1");
        assertThat(reply.batchItemFailures()).containsExactly(new BatchReply.Failure("2"));
    }

    private static DynamodbEvent batch(String... sequences) {
        DynamodbEvent event = new DynamodbEvent();
        event.setRecords(Stream.of(sequences).map(StreamBatchTest::change).toList());
        return event;
    }

    private static DynamodbStreamRecord change(String sequence) {
        StreamRecord change = new StreamRecord()
                .withSequenceNumber(sequence)
                .withApproximateCreationDateTime(Date.from(AT))
                .withNewImage(Map.of("pk", new AttributeValue("sample")));
        DynamodbStreamRecord streamRecord = new DynamodbStreamRecord();
        streamRecord.setDynamodb(change);
        return streamRecord;
    }
}
