package org.sendqa.sampling;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;

/** The task of {@code open-cycle} after the draws: lays the samples before the officers. */
public class PresentSampleHandler
        extends MicronautRequestHandler<PresentSampleHandler.Drawn, PresentSampleHandler.Reply> {

    /** The cycle whose draws are made. */
    @Serdeable
    public record Drawn(String authority, String cycle, Instant now) {}

    /** How many cases the officers have before them. */
    @Serdeable
    public record Reply(String outcome, int cases) {}

    @Inject
    PresentSample presentSample;

    @Override
    public Reply execute(Drawn drawn) {
        return switch (presentSample.present(drawn.authority(), drawn.cycle(), drawn.now())) {
            case PresentSample.Outcome.Presented(int cases) -> new Reply("presented", cases);
            case PresentSample.Outcome.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }
}
