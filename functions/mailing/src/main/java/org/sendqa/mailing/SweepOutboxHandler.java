package org.sendqa.mailing;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken every five minutes by its schedule. */
public class SweepOutboxHandler extends MicronautRequestHandler<Scheduled, SweepOutboxHandler.Swept> {

    /** What the sweep found, in counts. */
    @Serdeable
    public record Swept(int sent, int uncertain) {}

    @Inject
    SweepOutbox sweepOutbox;

    @Override
    public Swept execute(Scheduled schedule) {
        SweepOutbox.Swept swept = sweepOutbox.sweep(schedule.time());
        return new Swept(swept.sent(), swept.uncertain());
    }
}
