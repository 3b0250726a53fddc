package org.sendqa.practice;

import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Inject;
import org.sendqa.edge.Scheduled;

/** Woken each morning by its schedule. */
public class EndOldPracticesHandler extends MicronautRequestHandler<Scheduled, EndOldPracticesHandler.Over> {

    /** How many practices were ended. */
    @Serdeable
    public record Over(int practices) {}

    @Inject
    EndOldPractices endOldPractices;

    @Override
    public Over execute(Scheduled schedule) {
        return new Over(endOldPractices.run(schedule.time()));
    }
}
