package org.sendqa.register;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;

/** The first task of {@code register-intake}: reads the file that arrived. */
@SerdeImport(IntakeReply.class)
public class IngestRegisterHandler extends MicronautRequestHandler<IngestRegisterHandler.Arrived, IntakeReply> {

    /**
     * What the store's event tells.
     *
     * @param version of the object, or its tag where versions aren't kept
     */
    @Serdeable
    public record Arrived(String bucket, String key, String version, Instant now) {}

    @Inject
    IngestRegister ingestRegister;

    @Override
    public IntakeReply execute(Arrived event) {
        Arrival arrival = Arrival.of(event.bucket(), event.key(), event.version(), event.now());
        return switch (ingestRegister.ingest(arrival)) {
            case Ingested.Ended(var outcome) -> IntakeReply.of(arrival.authority(), arrival.upload(), outcome);
            case Ingested.Previewed(var findings) ->
                IntakeReply.previewed(arrival.authority(), arrival.upload(), findings);
            case Ingested.Repeated _ -> IntakeReply.repeated(arrival.authority(), arrival.upload());
        };
    }
}
