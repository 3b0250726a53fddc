package org.sendqa.register;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sendqa.domain.register.Upload.Outcome;

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
        Optional<Outcome> outcome = ingestRegister.ingest(arrival);
        return outcome.map(known -> IntakeReply.of(arrival.authority(), arrival.upload(), known))
                .orElseGet(() -> IntakeReply.repeated(arrival.authority(), arrival.upload()));
    }
}
