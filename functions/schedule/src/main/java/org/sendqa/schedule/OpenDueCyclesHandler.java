package org.sendqa.schedule;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken each morning by its schedule. */
public class OpenDueCyclesHandler extends MicronautRequestHandler<Scheduled, OpenDueCyclesHandler.Opened> {

    /** What the round did, in counts. */
    @Serdeable
    public record Opened(long announced, long started, long givenUp) {}

    @Inject
    OpenDueCycles openDueCycles;

    @Override
    public Opened execute(Scheduled schedule) {
        OpenDueCycles.Round round = openDueCycles.open(schedule.time());
        return new Opened(round.announced(), round.started(), round.givenUp());
    }
}
