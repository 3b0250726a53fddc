package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What goes into and comes out of the tasks of {@code register-intake}, as JSON. */
class IntakeHandlersTest {

    @Test
    void theSampleEventsAreWhatTheTasksTake() throws IOException {
        try (ApplicationContext context = ApplicationContext.run()) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            var arrived = read(mapper, "ingest-register", IngestRegisterHandler.Arrived.class);
            var ended = read(mapper, "announce-register", AnnounceRegisterHandler.Ended.class);
            Arrival arrival = Arrival.of(arrived.bucket(), arrived.key(), arrived.version(), arrived.now());
            assertThat(arrival.upload()).isEqualTo(ended.upload()).hasSize(24);
            assertThat(arrival.authority()).isEqualTo(ended.authority()).isEqualTo("dor");
            assertThat(ended.now()).isEqualTo(Instant.parse("2026-03-25T09:31:00Z"));
        }
    }

    @Test
    void aReplyHandsOnIdsAndCountsOnly() throws IOException {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(context.getBean(ObjectMapper.class).writeValueAsString(IntakeReply.repeated("dor", "upload-1")))
                    .isEqualTo("{\"authority\":\"dor\",\"upload\":\"upload-1\",\"outcome\":\"repeated\","
                            + "\"accepted\":0,\"rejected\":0}");
        }
    }

    private static <T> T read(ObjectMapper mapper, String event, Class<T> type) throws IOException {
        String json = Files.readString(Path.of("../../events/%s.json".formatted(event)));
        return Objects.requireNonNull(mapper.readValue(json, type), event);
    }
}
