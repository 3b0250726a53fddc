package org.sendqa.sampling;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import java.time.Instant;

/** The first task of {@code open-cycle}: draws one sample, and says how many draws remain. */
public class DrawSampleHandler extends MicronautRequestHandler<DrawSampleHandler.Due, DrawSampleHandler.Reply> {

    /** The cycle to draw for. */
    @Serdeable
    public record Due(String authority, String cycle, Instant now) {}

    /**
     * What came of it.
     *
     * @param outcome {@code drawn}, or {@code held} where there is no register to draw from
     * @param cases in this draw's sample
     * @param remaining draws still to come
     */
    @Serdeable
    public record Reply(String outcome, int cases, int remaining) {}

    @Inject
    DrawSample drawSample;

    @Override
    public Reply execute(Due due) {
        return switch (drawSample.drawNext(due.authority(), due.cycle(), due.now())) {
            case DrawOutcome.Drawn drawn -> new Reply("drawn", drawn.cases(), drawn.remaining());
            case DrawOutcome.NothingLeft _ -> new Reply("drawn", 0, 0);
            case DrawOutcome.Held _ -> new Reply("held", 0, 0);
            case DrawOutcome.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }
}
