package org.sendqa.register;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;

/** The second task of {@code register-intake}: tells what became of the file, also after the first one failed. */
public class AnnounceRegisterHandler extends MicronautRequestHandler<AnnounceRegisterHandler.Ended, IntakeReply> {

    /** Which upload has ended. */
    @Serdeable
    public record Ended(String authority, String upload, Instant now) {}

    @Inject
    AnnounceRegister announceRegister;

    @Override
    public IntakeReply execute(Ended ended) {
        return IntakeReply.of(
                ended.authority(),
                ended.upload(),
                announceRegister.announce(ended.authority(), ended.upload(), ended.now()));
    }
}
